package org.copydesk.check.rules;

import java.util.List;
import org.copydesk.check.Rule;

/** All editorial rules, in alphabetical order. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new AllowWithoutReason(),
          new AmbiguousQuotation(),
          new AmbiguousUnit(),
          new AppearanceBeforeClaim(),
          new ArchiveAfterPublication(),
          new ArchiveNotMemento(),
          new ArchiveOfAnotherPage(),
          new BriefingWithoutAuthor(),
          new BriefingWithoutSummary(),
          new CarrierInsteadOfOrigin(),
          new CircularCarrying(),
          new ClaimOfOurOwn(),
          new ClaimWithoutEvidence(),
          new ClaimWithoutFinding(),
          new ClaimantNotAsked(),
          new ConflictingFigure(),
          new DateInFuture(),
          new DatesOutOfOrder(),
          new EmptyBody(),
          new EvidenceIsAppearance(),
          new EvidenceWithoutQuote(),
          new FigureWithoutUnit(),
          new IncompleteProfile(),
          new IncompleteSource(),
          new InsecureBase(),
          new LongClaim(),
          new LongTitle(),
          new MissingPolicy(),
          new NarrowChoiceOfClaims(),
          new NegationBeforeQuotation(),
          new OneSidedEvidence(),
          new OpinionAsClaim(),
          new OriginWithoutAddress(),
          new OriginWithoutLicence(),
          new OutdatedFunding(),
          new PercentForPoints(),
          new PictureWithoutAlternative(),
          new PolicyLeadsNowhere(),
          new PrimaryCarrier(),
          new PromotionalBoilerplate(),
          new QuotationCannotBeChecked(),
          new QuotationGoneFromSource(),
          new QuotationNotInSource(),
          new QuotationWithoutSpeaker(),
          new RatingAgainstEvidence(),
          new RatingWithoutMeaning(),
          new RepeatedClaim(),
          new SameOriginEvidence(),
          new SameSourceTwice(),
          new SelfReview(),
          new ShortQuotationWithoutContext(),
          new SingleSourceClaim(),
          new SkippedHeadingLevel(),
          new SourceReadBeforePublished(),
          new SourceWithoutAddress(),
          new ThinOutput(),
          new TranslatedQuotationWithoutOriginal(),
          new TranslationRatedDifferently(),
          new UnarchivedSource(),
          new UnattributedClaim(),
          new UndatedFigure(),
          new UndatedSource(),
          new UndisclosedInterest(),
          new UnexplainedUnnamedSource(),
          new UnmarkedTranslation(),
          new UnsoundRatingScale(),
          new UnsourcedFigure(),
          new UntoldFunding(),
          new UpdateWithoutNote(),
          new VerdictInClaim(),
          new WithdrawalNotMarked(),
          new WithdrawnWithoutNotice());

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }
}
