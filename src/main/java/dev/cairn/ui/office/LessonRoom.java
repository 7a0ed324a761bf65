package dev.cairn.ui.office;

import dev.cairn.action.Coach;
import dev.cairn.action.Records;
import dev.cairn.action.accept.AcceptRule;
import dev.cairn.action.accept.Coming;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignOffs;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.BlastRadius;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.teaching.Adjudicate;
import dev.cairn.action.teaching.CoachAgreement;
import dev.cairn.action.teaching.SignProposal;
import dev.cairn.action.teaching.Suggestion;
import dev.cairn.action.teaching.Taught;
import dev.cairn.action.teaching.WithdrawProposal;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.Judgement;
import dev.cairn.work.Cancel;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** What verdicts teach as the window asks for it. Everything here blocks. */
public final class LessonRoom {
  private final Office office;

  public LessonRoom(Office office) {
    this.office = office;
  }

  public void open(Cancel cancel) {
    office.open(cancel, planned -> {});
  }

  public Optional<String> readOnlyBecause() {
    return office.readOnlyBecause();
  }

  /** Whoever sits at this window. */
  public String coach() {
    return office.coach().name();
  }

  /** All there is to say. */
  public Lessons lessons() {
    ReviewRules rules = office.reviewRules();
    RulesHere here = office.here();
    return office.look(records -> {
      Taught taught = new Taught(records, rules, here.of(records));
      CoachAgreement agreement = new CoachAgreement(records);
      return new Lessons(
          taught.all(),
          taught.rates(),
          agreement.pairs(),
          agreement.rules(),
          agreement.alone(),
          agreement.conflicts(),
          rules.edits().similarForRule(),
          rules.teaching().secondPercent(),
          rules.teaching().repeats(),
          people(records),
          records.all(Table.COACH).stream().map((Row row) -> row.text("name")).sorted().toList());
    });
  }

  private static SortedMap<String, Lessons.Person> people(Records records) {
    SortedMap<String, Lessons.Person> people = new TreeMap<>();
    for (Row row : records.athletes()) {
      people.put(
          row.text("subject"),
          new Lessons.Person(row.text("file_id"), row.text("name"), (int) row.number("age")));
    }
    return people;
  }

  /** What a rule would do to everybody; plans are made while the office serves others. */
  public Blast blast(Offer offer, Cancel cancel, LongConsumer told) {
    RulesHere here = office.here();
    BlastRadius.Field field = office.look(records -> BlastRadius.field(here, records));
    Coming coming = Coming.of(offer, here, field.now());
    BlastRadius.Made made =
        new BlastRadius(here)
            .plan(field, offer.inShort(), coming.after(), coming.rules(), threads(), cancel, told);
    return office.look(records -> BlastRadius.told(records, made, office.today()));
  }

  /** Who signed by now, and whether the rule is in force by it. */
  public record Signed(SignOffs by, boolean inForce) {}

  /** Signs in a coach's name; the last signature that is needed puts the rule into force. */
  public Signed sign(String id, String coach, Cancel cancel) {
    Coach as = new Coach(coach);
    office.act(as, new SignProposal(id, office.reviewRules(), office.here()));
    Suggestion after = find(id);
    SignOffs by = after.signOffs().orElseThrow();
    if (by.enough()) {
      Offer offer = SignProposal.offer(after);
      office.act(as, new AcceptRule(offer, office.here(), RuleStep.planning(threads(), cancel)));
      office.archive();
    }
    return new Signed(by, by.enough());
  }

  private Suggestion find(String id) {
    ReviewRules rules = office.reviewRules();
    RulesHere here = office.here();
    return office.look(records -> new Taught(records, rules, here.of(records)).find(id));
  }

  /**
   * Sets a proposal aside; a rule that came of it goes out of force.
   *
   * @param asked whether a meeting is to be asked instead
   */
  public void withdraw(String id, boolean asked, String reason, String coach, Cancel cancel) {
    office.act(
        new Coach(coach),
        new WithdrawProposal(
            id,
            asked,
            reason,
            office.reviewRules(),
            office.here(),
            RuleStep.planning(threads(), cancel)));
    office.archive();
  }

  /** Says what holds of a plan that two coaches judged differently. */
  public void settle(String athleteId, Judgement judgement, String reason, String coach) {
    office.act(new Coach(coach), new Adjudicate(athleteId, judgement, reason));
  }

  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }
}
