package org.copydesk.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.markdown.safety.SafeTag;

/**
 * Leads links within a text to the ids that its raw HTML brings: those have got a prefix, and the
 * links follow them.
 */
record OwnAnchors(Set<String> ids) {
  List<Piece> lead(List<Piece> pieces) {
    return ids.isEmpty() ? pieces : pieces.stream().map(this::lead).toList();
  }

  private Piece lead(Piece piece) {
    if (piece instanceof Piece.Href href) {
      return new Piece.Href(lead(href.link()));
    }
    if (piece instanceof Piece.Slot slot) {
      return new Piece.Slot(slot.kind(), slot.id(), lead(slot.inside()));
    }
    return piece;
  }

  Link lead(Link link) {
    Optional<String> own = link.fragment().map(id -> SafeTag.ID_PREFIX + id).filter(ids::contains);
    return link.kind() == Link.Kind.WITHIN && own.isPresent()
        ? new Link(link.kind(), link.target(), own, link.span())
        : link;
  }
}
