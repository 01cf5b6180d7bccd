package org.copydesk.markdown;

import org.copydesk.text.Span;

/**
 * Words in quotation marks, or a block quotation, directly before a citation.
 *
 * @param words the quoted words without the marks, without markup, white space folded
 * @param citation the citation that follows
 * @param block whether it is a block quotation
 * @param span the quoted words' place in the file, marks not included
 */
public record Quotation(String words, Citation citation, boolean block, Span span) {}
