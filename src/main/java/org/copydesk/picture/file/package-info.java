/**
 * Picture files, read from their bytes without decoding them: {@link
 * org.copydesk.picture.file.PictureFile} is the door, and each form of file has a reader of its
 * own. All of it is plain reading of bytes, so that a site without cards and scaled pictures never
 * loads the imaging of the JDK.
 */
@NullMarked
package org.copydesk.picture.file;

import org.jspecify.annotations.NullMarked;
