package dev.cairn.action.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Action;
import dev.cairn.action.Coach;
import dev.cairn.action.Desk;
import dev.cairn.action.Done;
import dev.cairn.action.Edits;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.athlete.EraseAthlete;
import dev.cairn.action.plan.EditPlan;
import dev.cairn.action.plan.EditWords;
import dev.cairn.action.plan.Wish;
import dev.cairn.action.sample.DrawSample;
import dev.cairn.action.sample.Week;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.GiveOpinion;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.MarkDelivered;
import dev.cairn.action.verdict.Opinions;
import dev.cairn.action.verdict.Queue;
import dev.cairn.action.verdict.Reject;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.TeachingRules.Repeating;
import dev.cairn.review.DoneItem;
import dev.cairn.review.Judgement;
import dev.cairn.review.Origin;
import dev.cairn.review.Standing;
import dev.cairn.review.WeekReview;
import dev.cairn.review.WorkItem;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan comes to the same coach once more, without what he said of it. */
class RepeatedPlanTest {
  private static final Repeating ALWAYS = new Repeating(100, 7, 10, 10);

  private static final LocalDate LONGEST = LocalDate.of(2027, 1, 31);

  private final Office office = new Office();

  private void runners(String... ids) {
    List<AthleteFile> files = new ArrayList<>();
    for (String id : ids) {
      files.add(Office.athlete("alex", id, "Name of " + id));
    }
    office.act(new AddAthletes(files));
    office.act(office.all());
  }

  /** Maria's desk some days after everything else. */
  private Desk after(int days) {
    return desk("Maria", days);
  }

  private Desk desk(String coach, int days) {
    Clock clock = Clock.fixed(Office.NOW.plus(Duration.ofDays(days)), ZoneOffset.UTC);
    return new Desk(office.workspace, new Coach(coach), clock, new SecureRandom());
  }

  private static Done act(Desk desk, Action action) {
    return desk.act(desk.newRequest(), action);
  }

  private static Approve approve(String id) {
    return new Approve(id, Look.UNKNOWN, Office.REVIEWING);
  }

  private static Reject reject(String id) {
    return new Reject(id, "too-much", "Less.", Look.UNKNOWN, Office.REVIEWING);
  }

  private WeekReview week(int days) {
    String coach = office.desk.knownCoach().orElseThrow().hex();
    LocalDate today = Office.TODAY.plusDays(days);
    return new Week(office.records, Office.REVIEWING, coach, today, ZoneOffset.UTC).read();
  }

  private List<String> open(int days) {
    return week(days).open().stream().map(WorkItem::athleteId).sorted().toList();
  }

  private Standing standing(String id) {
    return new Queue(office.records).item(id).standing();
  }

  private CoachAgreement found() {
    return new CoachAgreement(office.records);
  }

  private CoachAgreement.Alone maria() {
    return found().alone().stream()
        .filter(one -> one.coach().equals("Maria"))
        .findFirst()
        .orElseThrow();
  }

  /** One plan, judged and asked for once more after a week. */
  private void askedAgain(Action first) {
    runners("ann");
    office.act(first);
    act(after(7), new DrawSample(Policies.again(ALWAYS)));
  }

  @Test
  void itComesAfterSoManyDaysAndNotSooner() {
    runners("ann");
    office.act(approve("ann"));
    act(after(6), new DrawSample(Policies.again(ALWAYS)));
    assertThat(open(6)).isEmpty();
    act(after(7), new DrawSample(Policies.again(ALWAYS)));
    assertThat(open(7)).containsExactly("ann");
  }

  @Test
  void nothingOfTheFirstVerdictShows() {
    runners("ann", "bob");
    office.act(reject("ann"));
    act(after(6), new MarkDelivered("ann", Office.TODAY));
    act(after(7), new DrawSample(Policies.again(ALWAYS)));
    WeekReview week = week(7);
    assertThat(week.done()).isEmpty();
    assertThat(week.open()).hasSize(2).noneMatch(WorkItem::stale);
    WorkItem ann = item(week, "ann");
    assertThat(ann.reasons()).isEqualTo(item(week, "bob").reasons());
    assertThat(ann.days()).isZero();
  }

  private static WorkItem item(WeekReview week, String id) {
    return week.open().stream().filter(one -> one.athleteId().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theSameWordAgainChangesNoApproval() {
    askedAgain(approve("ann"));
    String before = office.records.json(Thing.VERDICT, ann(), coach()).toString();
    Done done = act(after(8), approve("ann"));
    assertThat(done.remarks())
        .singleElement()
        .asString()
        .contains("came once more")
        .contains("and that holds");
    assertThat(standing("ann")).isEqualTo(Standing.APPROVED);
    assertThat(office.records.json(Thing.VERDICT, ann(), coach()).toString()).isEqualTo(before);
    assertThat(found().conflicts()).isEmpty();
    assertThat(maria().again().plans()).isEqualTo(1);
    assertThat(maria().again().alike()).isEqualTo(1);
    assertThat(maria().blind().plans()).isEqualTo(1);
    assertThat(maria().verdicts()).isEqualTo(1);
    assertThat(week(8).done())
        .extracting(DoneItem::origin)
        .containsExactly(Optional.of(Origin.AGAIN));
    assertThat(week(8).open()).isEmpty();
  }

  private Subject ann() {
    return office.records.athlete("ann");
  }

  private String coach() {
    return office.desk.knownCoach().orElseThrow().hex();
  }

  @Test
  void theSameWordAgainOverrulesNobodyWhoSpokeSince() {
    runners("ann");
    office.act(approve("ann"));
    act(desk("Ben", 3), reject("ann"));
    act(after(7), new DrawSample(Policies.again(ALWAYS)));
    act(after(8), approve("ann"));
    assertThat(maria().blind().alike()).isEqualTo(1);
    assertThat(standing("ann")).isEqualTo(Standing.REJECTED);
  }

  @Test
  void anotherWordIsADifferenceWithHimselfAndBothStand() {
    askedAgain(approve("ann"));
    Done done = act(after(8), reject("ann"));
    assertThat(done.remarks().getFirst()).contains("Both words stand");
    assertThat(standing("ann")).isEqualTo(Standing.REJECTED);
    assertThat(found().conflicts())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.withHimself()).isTrue();
          assertThat(one.firstJudgement()).isEqualTo(Judgement.APPROVED);
          assertThat(one.secondJudgement()).isEqualTo(Judgement.REJECTED);
        });
    assertThat(maria().again().alike()).isZero();
    office.undo();
    assertThat(standing("ann")).isEqualTo(Standing.APPROVED);
    assertThat(found().conflicts()).isEmpty();
    assertThat(maria().again().plans()).isZero();
    assertThat(open(8)).containsExactly("ann");
    office.redo();
    assertThat(standing("ann")).isEqualTo(Standing.REJECTED);
  }

  @Test
  void whoApprovesNowHasNotTakenHisRejectionBack() {
    askedAgain(reject("ann"));
    act(after(8), approve("ann"));
    assertThat(standing("ann")).isEqualTo(Standing.REJECTED);
    act(desk("Ines", 9), new Adjudicate("ann", Judgement.APPROVED, "The shin is cleared."));
    assertThat(standing("ann")).isEqualTo(Standing.APPROVED);
    assertThat(found().conflicts()).isEmpty();
    assertThat(maria().again().alike()).isZero();
    office.undo();
    assertThat(standing("ann")).isEqualTo(Standing.REJECTED);
    assertThat(found().conflicts()).hasSize(1);
  }

  @Test
  void aVerdictGivenKnowinglyEndsTheDifference() {
    askedAgain(approve("ann"));
    act(after(8), reject("ann"));
    act(after(9), new Reject("ann", "health", "", Look.UNKNOWN, Office.REVIEWING));
    assertThat(found().conflicts()).isEmpty();
    assertThat(standing("ann")).isEqualTo(Standing.REJECTED);
    office.undo();
    assertThat(found().conflicts()).hasSize(1);
  }

  @Test
  void itIsNoSecondCoachsReviewAndComesOnce() {
    askedAgain(approve("ann"));
    act(after(8), approve("ann"));
    assertThat(found().pairs()).isEmpty();
    act(after(30), new DrawSample(Policies.again(ALWAYS)));
    assertThat(open(30)).isEmpty();
    act(desk("Ines", 31), reject("ann"));
    assertThat(found().pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.agreement().plans()).isEqualTo(1));
  }

  @Test
  void itWaitsWhileFirstReviewsAreManyAndNeverMoreThanAWeekMayHave() {
    runners("ann", "bob", "cid");
    office.act(approve("ann"));
    act(after(7), new DrawSample(Policies.again(new Repeating(100, 7, 1, 10))));
    assertThat(open(7)).containsExactly("bob", "cid");
    act(after(7), approve("bob"));
    act(after(7), approve("cid"));
    act(after(14), new DrawSample(Policies.again(new Repeating(100, 7, 1, 2))));
    assertThat(open(14)).hasSize(2);
    act(after(14), new DrawSample(Policies.again(new Repeating(100, 7, 1, 2))));
    assertThat(open(14)).hasSize(2);
  }

  @Test
  void whereTheFirstVerdictWasTakenBackThereIsNothingToRepeat() {
    askedAgain(approve("ann"));
    office.undo();
    assertThat(open(7)).containsExactly("ann");
    act(after(8), reject("ann"));
    assertThat(standing("ann")).isEqualTo(Standing.REJECTED);
    assertThat(week(8).open()).isEmpty();
    assertThat(week(8).done()).hasSize(1);
    assertThat(maria().again().plans()).isZero();
    assertThat(found().conflicts()).isEmpty();
  }

  @Test
  void whatWasNotAnsweredStaysInTheNextWeek() {
    askedAgain(approve("ann"));
    assertThat(open(21)).containsExactly("ann");
    act(after(21), approve("ann"));
    assertThat(week(21).done()).hasSize(1);
    assertThat(week(28).done()).isEmpty();
  }

  @Test
  void withoutThePolicyNothingComesAgain() {
    runners("ann");
    office.act(approve("ann"));
    act(after(60), new DrawSample(Policies.again(new Repeating(0, 7, 10, 10))));
    assertThat(open(60)).isEmpty();
  }

  @Test
  void aPlanThatCoachesChangedOrThatIsNoLongerItsFactsDoesNotComeAgain() {
    runners("ann");
    act(after(0), Edits.length("ann", LONGEST, new BigDecimal("16")));
    office.act(approve("ann"));
    act(after(7), new DrawSample(Policies.again(ALWAYS)));
    assertThat(open(7)).isEmpty();
  }

  @Test
  void theFirstOpinionIsAskedForAnewAndTheOldOneDoesNotShow() {
    runners("ann");
    office.act(new GiveOpinion("ann", Judgement.APPROVED, 20));
    office.act(reject("ann"));
    act(after(7), new DrawSample(Policies.again(ALWAYS)));
    var plan = office.records.plan("ann");
    assertThat(Opinions.of(office.records, plan, coach())).isEmpty();
    act(after(8), new GiveOpinion("ann", Judgement.REJECTED, 5));
    assertThat(Opinions.of(office.records, plan, coach()))
        .hasValueSatisfying(one -> assertThat(one.judgement()).isEqualTo(Judgement.REJECTED));
    assertThatThrownBy(() -> act(after(8), new GiveOpinion("ann", Judgement.APPROVED, 5)))
        .isInstanceOf(Refused.class);
    act(after(8), reject("ann"));
    assertThat(Opinions.of(office.records, plan, coach()))
        .hasValueSatisfying(one -> assertThat(one.judgement()).isEqualTo(Judgement.APPROVED));
  }

  @Test
  void whoChangesThePlanThisTimeIsComparedToo() {
    askedAgain(approve("ann"));
    act(
        after(8),
        new EditPlan(
            "ann",
            new EditPlan.Base(null, false),
            List.of(Wish.length(LONGEST, new BigDecimal("16"))),
            new EditWords(List.of("too-much"), "", List.of(), null, 9),
            Look.UNKNOWN,
            Office.RULES,
            Office.REVIEWING));
    assertThat(standing("ann")).isEqualTo(Standing.APPROVED);
    assertThat(maria().blind().plans()).isEqualTo(1);
    assertThat(maria().blind().alike()).isZero();
    assertThat(found().conflicts()).isEmpty();
  }

  @Test
  void itIsTheSameAfterARebuildAndGoesWithAnErasure() throws Exception {
    askedAgain(approve("ann"));
    act(after(8), reject("ann"));
    String before = office.state();
    assertThat(office.desk.rebuild(Progress.QUIET)).isTrue();
    assertThat(office.state()).isEqualTo(before);
    assertThat(found().conflicts()).hasSize(1);
    office.act(new EraseAthlete("ann"));
    assertThat(found().conflicts()).isEmpty();
    assertThat(found().alone()).isEmpty();
    assertThat(office.dump()).doesNotContain("too-much");
  }
}
