package org.copydesk.promotion;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of promotion, each with the sentence that tells an editor why it was cut. */
public enum PromotionRule {
  SHARE("This asks the reader to share the piece or names buttons for it."),
  FOLLOW("This asks the reader to follow the publisher or an author elsewhere."),
  SUBSCRIBE("This asks the reader to take out a subscription or to register."),
  NEWSLETTER("This asks the reader to sign up for a newsletter."),
  DONATE("This asks the reader for money or support."),
  APP("This advertises an app."),
  ADVERT("This is an advertisement or marks the place of one."),
  READ_MORE("This sends the reader on to another piece."),
  RELATED("This heads or belongs to a list of other pieces."),
  COMMENT("This invites comments or belongs to the comment form."),
  CONTEST("This invites the reader to a contest or a survey."),
  COPYRIGHT("This is a copyright or terms-of-use notice of the publisher."),
  SYNDICATION("This says where the piece was published before, not what happened."),
  ORIGINAL_LINK("This points to the original of the piece: it belongs in the origin entry."),
  ACCOUNT("This is wording of the website's interface, such as log in or print."),
  SEPARATOR("This line only set off text that was cut.");

  private static final Map<String, PromotionRule> BY_ID =
      Stream.of(values()).collect(Collectors.toMap(PromotionRule::id, Function.identity()));

  private final String reason;

  PromotionRule(String reason) {
    this.reason = reason;
  }

  /** The stable name, such as {@code read-more}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Why such a passage is cut, in a sentence for editors. */
  public String reason() {
    return reason;
  }

  /** The rule of that name, if there is one. */
  public static Optional<PromotionRule> named(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
