package dev.cairn.action.teaching;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.accept.AcceptRule;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignOffs;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.proposal.Edit;
import dev.cairn.review.proposal.Learned;
import dev.cairn.review.proposal.Proposals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What coaches' changes of plans propose, and how far each proposal is. */
public final class Taught {
  private final Records records;
  private final Standing standing;
  private final Proposals proposals;
  private final TaughtOffer offers;

  /**
   * @param standing the rules as they stand, of which some may have come of a proposal
   */
  public Taught(Records records, ReviewRules rules, Standing standing) {
    this.records = records;
    this.standing = standing;
    this.proposals = new VerdictRows(records).proposals(rules.edits().similarForRule());
    this.offers = new TaughtOffer(records, rules);
  }

  /** Those with most cases first. */
  public List<Suggestion> all() {
    return proposals.all().stream().map(this::suggestion).toList();
  }

  /** How often each rule was changed, most often first. */
  public List<Proposals.Rate> rates() {
    return proposals.rates();
  }

  /** The proposal with this name, or a refusal. */
  public Suggestion find(String id) {
    return all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new Refused(
                "There is no proposal "
                    + id
                    + ", so nothing was done. Maybe see which there are with \"proposals list\"."));
  }

  private Suggestion suggestion(Learned learned) {
    Optional<SetAside> aside =
        records.json(Thing.PROPOSAL, records.ledger(), learned.id()).map(SetAside::read);
    Optional<Offer> offer = offers.of(learned, on(learned));
    Optional<SignOffs> signed =
        offer.map(one -> SignOffs.of(records, one, AcceptRule.policy(standing)));
    long ruled = records.sequence(Thing.RULE, records.ledger(), "cr-" + learned.id());
    long through = Math.max(ruled, aside.map(SetAside::through).orElse(0L));
    int since = (int) learned.cases().stream().filter(one -> one.sequence() > through).count();
    return new Suggestion(
        learned,
        learned.cases().stream().map(edit -> fileId(edit.athlete())).toList(),
        fate(ruled, aside.orElse(null), since, signed.orElse(null)),
        offer,
        offers.none(learned),
        signed,
        aside,
        through == 0 ? 0 : since);
  }

  /** What was set aside comes back once somebody makes the same change again. */
  private static Fate fate(
      long ruled, @Nullable SetAside aside, int since, @Nullable SignOffs signed) {
    if (ruled > 0) {
      return Fate.IN_FORCE;
    }
    if (aside != null && since == 0) {
      return aside.asked() ? Fate.ASKED : Fate.SET_ASIDE;
    }
    return signed != null && !signed.signed().isEmpty() ? Fate.SIGNED : Fate.OPEN;
  }

  /** The day of the last case: a rule that nobody changed since is the same on every day. */
  private String on(Learned learned) {
    long last = learned.cases().stream().mapToLong(Edit::sequence).max().orElse(0);
    String since = records.row(Table.VERDICT, last).map((Row row) -> row.text("since")).orElse("");
    return since.substring(0, since.indexOf('T'));
  }

  private String fileId(String athlete) {
    return records.row(Table.ATHLETE, athlete).map(row -> row.text("file_id")).orElse("");
  }
}
