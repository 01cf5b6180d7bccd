package org.copydesk.claim;

/** How near a source is to what it reports. */
public enum SourceKind {
  /** The document, record or person itself. */
  PRIMARY,
  /** Reports on primary sources, as news agencies do. */
  SECONDARY,
  /** Sums up secondary sources, as encyclopaedias do. */
  TERTIARY
}
