package dev.cairn.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Edits;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.Draft;
import dev.cairn.store.SqliteWorkspaces;
import dev.cairn.work.Cancel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {
  @TempDir private Path folder = Path.of("");

  private SqliteWorkspaces disk() {
    return new SqliteWorkspaces(
        Optional.of(folder),
        InstantSource.fixed(SampleOffice.NOW),
        new SecureRandom(),
        warning -> {});
  }

  private static Office open(Office office) {
    office.open(new Cancel(), done -> {});
    return office;
  }

  @Test
  void theFirstStartBringsTheSamplesPlansThemAndDrawsTheWeek() {
    try (Office office = open(SampleOffice.in(disk(), SampleOffice.few()))) {
      Waiting waiting = office.waiting();
      assertThat(waiting.week().open()).hasSize(5);
      assertThat(waiting.week().size()).isEqualTo(5);
      assertThat(waiting.refused()).extracting(Waiting.Person::name).containsExactly("Rolf");
      assertThat(office.steps().undo().orElseThrow().kind()).isEqualTo("plan.made");
    }
  }

  @Test
  void undoTakesTheSamplesOutAndTheyStayOut() {
    try (Office office = open(SampleOffice.in(disk(), "alex", "mei"))) {
      office.undo();
      assertThat(office.waiting().week().open()).isEmpty();
      office.undo();
      assertThat(office.waiting().athletes()).isEmpty();
      assertThat(office.steps().undo()).isEmpty();
    }
    try (Office office = open(SampleOffice.in(disk(), "alex", "mei"))) {
      assertThat(office.waiting().athletes()).isEmpty();
      office.redo();
      office.redo();
      assertThat(office.waiting().week().open()).hasSize(2);
    }
  }

  @Test
  void aSecondWindowOnlyReads() {
    try (Office first = open(SampleOffice.in(disk(), "alex", "mei"));
        Office second = open(SampleOffice.in(disk(), "alex"))) {
      assertThat(first.readOnlyBecause()).isEmpty();
      assertThat(second.readOnlyBecause()).isPresent();
      assertThat(second.waiting().week().open()).hasSize(2);
    }
  }

  @Test
  void aNewWeekDrawsAnewOnlyWhatStillWaits() {
    MemoryWorkspace memory = new MemoryWorkspace();
    Office first = open(SampleOffice.in(memory, "alex", "mei", "tadesse"));
    first.act(new Approve("alex", Look.UNKNOWN, first.reviewRules()));
    Clock later = Clock.offset(SampleOffice.CLOCK, Duration.ofDays(7));
    Office next = open(SampleOffice.at(later, memory, "alex"));
    assertThat(next.waiting().week().size()).isEqualTo(2);
    assertThat(next.waiting().week().open())
        .hasSize(2)
        .allMatch(item -> item.days() == 7)
        .noneMatch(item -> item.athleteId().equals("alex"));
    assertThat(next.waiting().week().done()).isEmpty();
  }

  @Test
  void aCaseHoldsThePlanAndTheOneApprovedBefore() throws Exception {
    Office office = open(SampleOffice.inMemory("alex", "rolf"));
    office.act(new Approve("alex", Look.UNKNOWN, office.reviewRules()));
    office.act(Edits.length("alex", LocalDate.of(2027, 2, 11), BigDecimal.valueOf(8)));
    PlanCase alex = office.planCase("alex");
    assertThat(alex).isInstanceOf(PlanCase.Planned.class);
    PlanCase.Planned planned = (PlanCase.Planned) alex;
    assertThat(planned.version()).isEqualTo(2);
    assertThat(planned.approvedVersion()).isEqualTo(1);
    assertThat(planned.approved()).isPresent();
    assertThat(planned.coachChanges()).isEqualTo(1);
    assertThat(office.steps().undo().orElseThrow())
        .isEqualTo(new StepNames.Named("plan.edited", "Alex"));
    assertThat(office.planCase("rolf")).isInstanceOf(PlanCase.NoPlan.class);
    PlanCase.NoPlan rolf = (PlanCase.NoPlan) office.planCase("rolf");
    assertThat(rolf.conflict()).isNotEmpty();
    assertThat(rolf.wouldWork()).isNotEmpty();
  }

  @Test
  void aPlanLaidReadyToBeChangedRecordsNothing() throws Exception {
    Office office = open(SampleOffice.inMemory("alex"));
    long entries = office.entries();
    EditCase ready = new EditRoom(office).open("alex");
    assertThat(Draft.standing(ready.piece()).findings()).isEmpty();
    assertThat(ready.earlier()).isEmpty();
    LocalDate longRun = LocalDate.of(2026, 12, 6);
    assertThat(Draft.standing(ready.piece()).with(new PlanChange.Resized(longRun, 60)).allowed())
        .isFalse();
    assertThat(office.entries()).isEqualTo(entries);
  }
}
