package dev.cairn.action.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Coach;
import dev.cairn.action.Desk;
import dev.cairn.action.Edits;
import dev.cairn.action.Office;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.sample.DrawSample;
import dev.cairn.action.sample.Week;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.GiveOpinion;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.Queue;
import dev.cairn.action.verdict.Reject;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.model.Proportion;
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
import org.junit.jupiter.api.Test;

/** A second coach judges plans without knowing that another one did. */
class SecondReviewTest {
  private static final LocalDate LONGEST = LocalDate.of(2027, 1, 31);

  private final Office office = new Office();
  private final Desk ben = office.desk("Ben");

  private void runners(int count) {
    List<AthleteFile> files = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      files.add(Office.athlete("alex", "a" + at, "Alex " + at));
    }
    office.act(new AddAthletes(files));
    office.act(office.all());
  }

  private Approve approve(String id) {
    return new Approve(id, Look.UNKNOWN, Office.REVIEWING);
  }

  private Reject reject(String id) {
    return new Reject(id, "too-much", "Less.", Look.UNKNOWN, Office.REVIEWING);
  }

  private WeekReview week(Desk desk) {
    Records records = office.records;
    String coach = desk.knownCoach().orElseThrow().hex();
    return new Week(records, Office.REVIEWING, coach, Office.TODAY, ZoneOffset.UTC).read();
  }

  private void draw(Desk desk, int percent) {
    desk.act(desk.newRequest(), new DrawSample(Policies.twice(percent)));
  }

  private Standing standing(String id) {
    return new Queue(office.records).item(id).standing();
  }

  @Test
  void theSecondCoachSeesNothingOfTheFirstVerdict() {
    runners(3);
    office.act(approve("a0"));
    office.act(reject("a1"));
    draw(ben, 100);
    WeekReview open = week(ben);
    assertThat(open.open())
        .extracting(WorkItem::athleteId)
        .containsExactlyInAnyOrder("a0", "a1", "a2");
    assertThat(open.done()).isEmpty();
    assertThat(open.open()).noneMatch(WorkItem::stale);
    ben.act(ben.newRequest(), approve("a0"));
    assertThat(week(ben).done())
        .singleElement()
        .satisfies(done -> assertThat(done.origin()).contains(Origin.SECOND));
    assertThat(week(ben).open())
        .extracting(WorkItem::athleteId)
        .containsExactlyInAnyOrder("a1", "a2");
  }

  @Test
  void aPlanIsSeenTwiceAndNotThreeTimesAndNeverByItsFirstCoach() {
    runners(1);
    office.act(approve("a0"));
    draw(office.desk, 100);
    assertThat(week(office.desk).done()).hasSize(1);
    draw(ben, 100);
    Desk chloe = office.desk("Chloe");
    draw(chloe, 100);
    assertThat(week(ben).open()).hasSize(1);
    assertThat(chloe.knownCoach().map(known -> week(chloe).open().size()).orElse(0)).isZero();
  }

  @Test
  void aChangedPlanComesOnlyToWhoDecidesBeforeReasonsShow() {
    runners(1);
    office.act(Edits.length("a0", LONGEST, new BigDecimal("16")));
    office.act(approve("a0"));
    draw(ben, 100);
    assertThat(ben.knownCoach().map(known -> week(ben).open().size()).orElse(0)).isZero();
    ben.act(ben.newRequest(), new DrawSample(Policies.twice(100), true));
    WorkItem item = week(ben).open().getFirst();
    assertThat(item.athleteId()).isEqualTo("a0");
    assertThat(item.stale()).isFalse();
    assertThat(item.reasons())
        .noneMatch(one -> List.of("changed", "coach-changes").contains(one.factor()));
    ben.act(ben.newRequest(), new GiveOpinion("a0", Judgement.APPROVED, 20));
    ben.act(ben.newRequest(), reject("a0"));
    assertThat(week(ben).done())
        .singleElement()
        .satisfies(done -> assertThat(done.origin()).contains(Origin.SECOND));
    CoachAgreement.Between pair = new CoachAgreement(office.records).pairs().getFirst();
    assertThat(pair.changed()).isEqualTo(new Proportion(1, 1));
    assertThat(pair.blind().plans()).as("no word on the plan as the engine made it").isZero();
    assertThat(new CoachAgreement(office.records).conflicts()).hasSize(1);
    office.undo();
    assertThat(week(ben).open()).hasSize(1);
    assertThat(new CoachAgreement(office.records).pairs()).isEmpty();
  }

  @Test
  void whoHadAnOpinionOnItIsNotAskedForTheChange() {
    runners(1);
    ben.act(ben.newRequest(), new GiveOpinion("a0", Judgement.REJECTED, 20));
    office.act(Edits.length("a0", LONGEST, new BigDecimal("16")));
    office.act(approve("a0"));
    ben.act(ben.newRequest(), new DrawSample(Policies.twice(100), true));
    assertThat(week(ben).open()).isEmpty();
  }

  @Test
  void withoutThePolicyNobodyIsAskedTwice() {
    runners(2);
    office.act(approve("a0"));
    draw(ben, 0);
    assertThat(week(ben).open()).extracting(WorkItem::athleteId).containsExactly("a1");
  }

  @Test
  void whoApprovesBlindHasNotOverruledARejection() {
    runners(1);
    office.act(reject("a0"));
    draw(ben, 100);
    ben.act(ben.newRequest(), approve("a0"));
    assertThat(standing("a0")).isEqualTo(Standing.REJECTED);
    CoachAgreement found = new CoachAgreement(office.records);
    assertThat(found.conflicts()).singleElement().matches(CoachAgreement.Conflict::blind);
    assertThat(found.pairs().getFirst().blind().plans()).isEqualTo(1);
    Desk ines = office.desk("Ines");
    ines.act(ines.newRequest(), new Adjudicate("a0", Judgement.APPROVED, "The shin is cleared."));
    assertThat(standing("a0")).isEqualTo(Standing.APPROVED);
    assertThat(new CoachAgreement(office.records).conflicts()).isEmpty();
    assertThat(new CoachAgreement(office.records).pairs().getFirst().agreement().alike()).isZero();
    office.undo();
    assertThat(standing("a0")).isEqualTo(Standing.REJECTED);
    assertThat(new CoachAgreement(office.records).conflicts()).hasSize(1);
  }

  @Test
  void whatIsNoConflictCannotBeSettled() {
    runners(1);
    office.act(approve("a0"));
    assertThatThrownBy(() -> office.act(new Adjudicate("a0", Judgement.REJECTED, "No.")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The plan of a0 was not judged differently");
    assertThatThrownBy(() -> new Adjudicate("a0", Judgement.REJECTED, " "))
        .hasMessageContaining("without a reason");
  }

  @Test
  void aCoachIsComparedWithHimselfOnAnotherDayOnly() {
    runners(2);
    office.act(approve("a0"));
    office.act(reject("a0"));
    office.act(approve("a1"));
    Desk later =
        new Desk(
            office.workspace,
            new Coach("Maria"),
            Clock.fixed(Office.NOW.plus(Duration.ofDays(9)), ZoneOffset.UTC),
            new SecureRandom());
    later.act(later.newRequest(), new Approve("a0", new Look(40, false), Office.REVIEWING));
    CoachAgreement.Alone maria = new CoachAgreement(office.records).alone().getFirst();
    assertThat(maria.verdicts()).isEqualTo(4);
    assertThat(maria.again().plans()).isEqualTo(1);
    assertThat(maria.again().alike()).isZero();
    assertThat(maria.seconds().orElseThrow().median()).isEqualTo(40);
    office.undo();
    assertThat(new CoachAgreement(office.records).alone().getFirst().again().plans()).isZero();
    assertThat(new CoachAgreement(office.records).alone().getFirst().verdicts()).isEqualTo(3);
  }

  @Test
  void whatTheReasonsChangedIsCounted() {
    runners(2);
    office.act(new GiveOpinion("a0", Judgement.APPROVED, 20));
    office.act(reject("a0"));
    office.act(new GiveOpinion("a1", Judgement.APPROVED, 20));
    office.act(approve("a1"));
    CoachAgreement.Alone maria = new CoachAgreement(office.records).alone().getFirst();
    assertThat(maria.revised()).isEqualTo(new Proportion(1, 2));
    assertThat(maria.toCautious()).isEqualTo(1);
  }

  @Test
  void agreementAboutARuleIsWhetherBothChangedWhatItHadSet() {
    runners(3);
    for (String id : List.of("a0", "a1", "a2")) {
      office.act(approve(id));
    }
    draw(ben, 100);
    ben.act(ben.newRequest(), Edits.length("a0", LONGEST, new BigDecimal("16")));
    for (String id : List.of("a0", "a1", "a2")) {
      ben.act(ben.newRequest(), approve(id));
    }
    assertThat(new CoachAgreement(office.records).rules())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.rule()).isEqualTo("long run");
          assertThat(one.agreement().plans()).isEqualTo(3);
          assertThat(one.agreement().alike()).isEqualTo(2);
        });
  }
}
