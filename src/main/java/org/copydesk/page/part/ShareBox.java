package org.copydesk.page.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Look;
import org.copydesk.page.address.Address;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Words;
import org.copydesk.picture.card.CardColours;
import org.copydesk.picture.card.SocialCard;

/**
 * The picture that stands for a page where it is shared: its lead picture, or else a card that is
 * drawn for it.
 *
 * @param size in pixels, when it is known
 * @param alt its words for those who cannot see it
 * @param card what is to be drawn; empty for a picture that is there
 */
public record ShareBox(
    Address address, Optional<Size> size, String alt, Optional<SocialCard> card) {

  /** In pixels. */
  public record Size(int width, int height) {}

  public static Optional<ShareBox> of(Framing framing, Briefing briefing, BriefingCard card) {
    if (card.picture().isPresent()) {
      return card.picture()
          .map(lead -> new ShareBox(lead.address(), size(lead), lead.alt(), Optional.empty()));
    }
    String topic = card.topics().stream().map(Pointer::name).findFirst().orElse("");
    SocialCard drawn = card(framing, topic, card.title(), card.verdicts(), false);
    return drawn(framing.shelf(), briefing.slug(), drawn);
  }

  private static Optional<Size> size(PictureBox lead) {
    return lead.exhibit()
        .map(known -> new Size(known.large().width(), known.large().height()))
        .filter(size -> size.width() > 0);
  }

  public static Optional<ShareBox> of(Framing framing, ClaimBox claim) {
    String claimant = claim.claimant().map(one -> one.name()).orElse("");
    SocialCard drawn = card(framing, claimant, claim.text(), List.of(claim.verdict()), true);
    return drawn(framing.shelf(), claim.id(), drawn);
  }

  private static SocialCard card(
      Framing framing, String over, String title, List<Verdict> verdicts, boolean claim) {
    Chrome chrome = framing.chrome();
    String host = chrome.base().getHost();
    return new SocialCard(
        chrome.site(),
        host == null ? "" : host,
        over,
        title,
        verdicts.stream().map(v -> new SocialCard.Sign(v.tone(), v.id(), v.label())).toList(),
        claim,
        Words.direction(chrome.lang()).equals("rtl"),
        colours(framing.shelf().edition().site().look()));
  }

  /** File systems allow 255 bytes, and a letter may take four. */
  private static String brief(String name) {
    return name.codePoints()
        .limit(40)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Cards are shown on grounds of others, so they are always as in daylight. */
  private static CardColours colours(Look look) {
    Map<String, Integer> own = new HashMap<>();
    look.light().forEach((part, colour) -> own.put(part, rgb(colour.value())));
    return own.isEmpty() ? CardColours.STANDARD : CardColours.STANDARD.with(own);
  }

  /**
   * @param colour {@code #rgb} or {@code #rrggbb}
   */
  private static int rgb(String colour) {
    String digits = colour.substring(1);
    return Integer.parseInt(digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits, 16);
  }

  private static Optional<ShareBox> drawn(Shelf shelf, String name, SocialCard card) {
    if (!shelf.directory().drawsCards()) {
      return Optional.empty();
    }
    String verdicts =
        card.verdicts().stream().map(SocialCard.Sign::label).collect(Collectors.joining(", "));
    return Optional.of(
        new ShareBox(
            Address.of("/cards/" + brief(name) + "." + card.digest() + ".png"),
            Optional.of(new Size(SocialCard.WIDTH, SocialCard.HEIGHT)),
            verdicts.isEmpty() ? card.title() : card.title() + " – " + verdicts,
            Optional.of(card)));
  }
}
