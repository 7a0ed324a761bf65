package dev.cairn.action.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Edits;
import dev.cairn.action.Office;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.Reject;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.review.agreement.Agreement;
import dev.cairn.review.proposal.Learned;
import dev.cairn.review.proposal.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verdicts in a workspace become proposals, and two coaches are compared. */
class TeachingTest {
  private static final LocalDate LONG = LocalDate.of(2027, 1, 31);

  private final Office office = new Office();

  private List<String> runners(int count) {
    List<AthleteFile> files = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      ids.add("alex-" + at);
      files.add(Office.athlete("alex", "alex-" + at, "Alex " + at));
    }
    office.act(new AddAthletes(files));
    office.act(office.all());
    return ids;
  }

  private Approve approve(String id) {
    return new Approve(id, Look.UNKNOWN, Office.REVIEWING);
  }

  @Test
  void sixEditsOfAKindInTheQueueAreAProposal() {
    List<String> ids = runners(9);
    for (String id : ids.subList(0, 6)) {
      office.act(Edits.length(id, LONG, new BigDecimal("16")));
      office.act(approve(id));
    }
    ids.subList(6, 9).forEach(id -> office.act(approve(id)));
    List<Learned> learned = new VerdictRows(office.records).proposals(5).all();
    assertThat(learned)
        .filteredOn(one -> one.topic().cell().equals("distance"))
        .singleElement()
        .isInstanceOfSatisfying(
            Learned.Proposed.class,
            one -> {
              assertThat(one.way()).isEqualTo(Way.LESS);
              assertThat(one.cases()).hasSize(6);
              assertThat(one.overridden().count()).isEqualTo(6);
              assertThat(one.overridden().of()).isEqualTo(9);
              assertThat(one.counterCases()).hasSize(3);
            });
    office.undo();
    office.undo();
    assertThat(new VerdictRows(office.records).proposals(6).rates())
        .allSatisfy(rate -> assertThat(rate.overridden().count()).isEqualTo(6));
  }

  @Test
  void twoCoachesOnTheSamePlansAreCompared() {
    List<String> ids = runners(5);
    for (String id : ids) {
      office.act(approve(id));
    }
    for (String id : ids) {
      var second = office.desk("Ben");
      second.act(
          second.newRequest(),
          id.equals("alex-3")
              ? new Reject(id, "too-much", "Less.", Look.UNKNOWN, Office.REVIEWING)
              : approve(id));
    }
    CoachAgreement found = new CoachAgreement(office.records);
    assertThat(found.pairs())
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.first()).isEqualTo("Ben");
          assertThat(pair.second()).isEqualTo("Maria");
          Agreement agreement = pair.agreement();
          assertThat(agreement.plans()).isEqualTo(5);
          assertThat(agreement.alike()).isEqualTo(4);
          assertThat(agreement.few()).isTrue();
        });
    assertThat(found.conflicts())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.firstJudgement().approves()).isFalse());
  }
}
