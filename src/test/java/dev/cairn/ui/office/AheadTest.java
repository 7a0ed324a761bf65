package dev.cairn.ui.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.MarkDelivered;
import dev.cairn.action.verdict.MarkDone;
import dev.cairn.work.Cancel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the office reads before it is asked, and what the athlete has in hand. */
class AheadTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private final Office office = SampleOffice.inMemory("alex", "mei");

  private PlanCase.Planned alex() throws Exception {
    return (PlanCase.Planned) office.planCase("alex");
  }

  @Test
  void thePlanReadAheadIsTheOneThatIsHandedOut() throws Exception {
    office.ahead(new Cancel(), "alex");
    assertThat(alex()).isSameAs(alex());
    assertThat(office.planCase("mei").athleteId()).isEqualTo("mei");
  }

  @Test
  void whatWasCancelledOpensNothing() throws Exception {
    Cancel cancel = new Cancel();
    cancel.ask();
    office.ahead(cancel, "alex");
    assertThatThrownBy(office::waiting).hasMessage("The workspace is not open. Maybe try again.");
  }

  @Test
  void whereNobodyWasOpenTheFirstThatWaitsIsRead() throws Exception {
    office.ahead(new Cancel(), "");
    String first = office.waiting().week().open().getFirst().athleteId();
    assertThat(office.planCase(first)).isSameAs(office.planCase(first));
  }

  @Test
  void whatIsDoneMakesWhatWasReadAheadOld() throws Exception {
    office.ahead(new Cancel(), "alex");
    PlanCase.Planned before = alex();
    office.act(new Approve("alex", Look.UNKNOWN, office.reviewRules()));
    assertThat(alex()).isNotSameAs(before);
    assertThat(office.waiting().week().done()).hasSize(1);
    office.ahead(new Cancel(), "alex");
    office.undo();
    assertThat(office.waiting().week().done()).isEmpty();
  }

  @Test
  void samplesThatWereTakenOutCanBeLetInAgain() {
    office.open(new Cancel(), planned -> {});
    office.undo();
    office.undo();
    assertThat(office.waiting().athletes()).isEmpty();
    office.letSamplesIn();
    assertThat(office.waiting().week().open()).hasSize(2);
  }

  @Test
  void whatTheAthleteGotAndDidIsPartOfTheCase() throws Exception {
    office.open(new Cancel(), planned -> {});
    assertThat(alex().stages()).isEmpty();
    office.act(new MarkDelivered("alex", TODAY.minusDays(8)));
    office.act(new MarkDone("alex", TODAY.minusDays(1)));
    assertThat(alex().stages())
        .containsExactly(
            new PlanCase.Stage("delivered", 1, TODAY.minusDays(8)),
            new PlanCase.Stage("done", 1, TODAY.minusDays(1)));
    office.undo();
    assertThat(alex().stages()).extracting(PlanCase.Stage::word).containsExactly("delivered");
  }
}
