package dev.cairn.action.accept;

import dev.cairn.action.Done;
import dev.cairn.action.Office;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.elicit.BeginSecondRound;
import dev.cairn.action.elicit.CloseRound;
import dev.cairn.action.elicit.GiveAnswer;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.elicit.Minutes.Drawer;
import dev.cairn.action.elicit.OpenMeeting;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.engine.RunningPack;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.StoredPlan;
import dev.cairn.work.Cancel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A bold and a usual runner, and the second of the shipped meetings with its five coaches. */
public final class AgreedRules {
  public static final String GROWTH = "bold-growth";
  public static final String RULE = "cr-november-bold-growth";
  public static final String REASON = "Hold them back.";

  public final Office office = new Office();
  public final RulesHere here = new RulesHere(RunningPack.shelf());
  private final Drawer drawer = new Drawer();

  public AgreedRules() {
    office.act(
        new AddAthletes(
            List.of(
                Office.athlete(
                    "alex",
                    "bea",
                    "Bea",
                    "\"temperament\": \"normal\"",
                    "\"temperament\": \"bold\""),
                Office.athlete("alex", "ann", "Ann"))));
    office.act(office.all());
    office.act(new OpenMeeting(Minutes.modifiers(), drawer, Minutes.CHANCE));
  }

  /** Another meeting of the same coaches. */
  public void open(String id, String set) {
    office.act(
        new OpenMeeting(
            new Meeting(
                id, Office.TODAY, "Maria", Minutes.COACHES, Minutes.packs().set(set).orElseThrow()),
            drawer,
            Minutes.CHANCE));
  }

  /** In both rounds. */
  public void answered(String question, List<Answer> answers) {
    answered("november", question, answers);
  }

  public void answered(String meeting, String question, List<Answer> answers) {
    once(meeting, question, answers);
    office.act(new BeginSecondRound(meeting, question, drawer, Minutes.CHANCE));
    once(meeting, question, answers);
  }

  /** In the round that is open, which closes then. */
  public void once(String meeting, String question, List<Answer> answers) {
    for (int at = 0; at < answers.size(); at++) {
      String coach = Minutes.COACHES.get(at).id();
      office.act(new GiveAnswer(meeting, question, coach, answers.get(at), Minutes.CHANCE));
    }
    office.act(new CloseRound(meeting, question, drawer));
  }

  /** Five coaches mean the same. */
  public AgreedRules growth() {
    answered(
        GROWTH,
        Minutes.ranges(6.5, 8, 10.5, 6, 7.5, 10, 7.1, 8.5, 10.9, 5.1, 8, 10.3, 7.5, 9, 11.5));
    return this;
  }

  /** Signed by three, and in force. */
  public Offer growthInForce() {
    Offer offer = growth().offer(GROWTH);
    signed(offer, "anna", "ben", "chloe");
    accept(offer);
    return offer;
  }

  public Standing now() {
    return here.of(office.records);
  }

  public Offer offer(String question) {
    return offer(question, REASON);
  }

  public Offer offer(String question, String reason) {
    return new MeetingOffer(now(), new MeetingRecords(office.records))
        .of("november", question, reason);
  }

  public void signed(Offer offer, String... coaches) {
    for (String coach : coaches) {
      office.act(new SignRule(offer, coach));
    }
  }

  /** The same number as what coaches changed in plans, with another case. */
  public Offer fromReviews(String id, Example example) {
    return fromReviews(id, offer(GROWTH).provenance().condition(), example);
  }

  /** The same of other runners. */
  public Offer fromReviews(String id, String condition, Example example) {
    Offer known = offer(GROWTH);
    Sets.Value set = (Sets.Value) known.provenance().sets();
    Provenance from = known.provenance();
    Grounds grounds =
        new Grounds.Reviews(
            "week-total-less",
            Office.TODAY,
            List.of("Anna", "Ben", "Chloe"),
            "Coaches give bold runners less",
            List.of("entry 7: 52 to 48 km (30-34, half, bold)"),
            List.of(),
            12,
            6,
            0.25,
            0.75);
    return new Offer(
        new Provenance(
            id,
            from.name(),
            condition,
            new Sets.Value(id, set.quantity(), set.low(), set.high(), set.careful(), set.value()),
            from.reason(),
            grounds,
            0,
            List.of()),
        new String(Objects.requireNonNull(known.file()), StandardCharsets.UTF_8)
            .replace(RULE, id)
            .replace(from.condition(), condition)
            .getBytes(StandardCharsets.UTF_8),
        List.of(example),
        Minutes.COACHES);
  }

  public Done accept(Offer offer) {
    return office.act(new AcceptRule(offer, here, RuleStep.planning(2, new Cancel())));
  }

  public byte[] line(String id) {
    Subject athlete = office.records.athlete(id);
    return office.records.line(athlete, office.records.current(athlete).orElseThrow().hash());
  }

  public StoredPlan plan(String id) throws DamagedPlan {
    Subject athlete = office.records.athlete(id);
    return office.records.plan(athlete, office.records.current(athlete).orElseThrow().hash());
  }
}
