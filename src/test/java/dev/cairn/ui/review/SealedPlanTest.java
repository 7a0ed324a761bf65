package dev.cairn.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Desk;
import dev.cairn.action.Edits;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Table;
import dev.cairn.action.sample.DrawSample;
import dev.cairn.action.teaching.Policies;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.trail.Source;
import dev.cairn.ui.Screen;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.SampleOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ben shortened Alex's longest run; Maria judges the plan before she sees that. */
class SealedPlanTest {
  private final MemoryWorkspace memory = new MemoryWorkspace();
  private final Reviewing reviewing = open();

  private Reviewing open() {
    var first = new dev.cairn.action.Office(memory);
    first.act(new AddAthletes(SampleOffice.samples("alex")));
    first.act(first.all());
    Desk ben = first.desk("Ben");
    ben.act(
        ben.newRequest(), Edits.length("alex", LocalDate.of(2027, 1, 31), new BigDecimal("16")));
    ben.act(ben.newRequest(), new Approve("alex", Look.UNKNOWN, dev.cairn.action.Office.REVIEWING));
    first.act(new DrawSample(Policies.twice(100), true));
    Office office = SampleOffice.in(memory);
    Reviewing shown = new Reviewing(office, 1440, 900, false);
    Screen.on(() -> {
      shown.model.select("alex");
      return true;
    });
    shown.screen.settle();
    return shown;
  }

  @AfterEach
  void close() {
    reviewing.screen.close();
  }

  private PlanCase.Planned plan() {
    return (PlanCase.Planned) Objects.requireNonNull(reviewing.model.open().get());
  }

  private boolean changesShow() {
    return plan().plan().trail().decisions().stream()
        .anyMatch(one -> one.source() instanceof Source.CoachRule rule && rule.byHand());
  }

  @Test
  void theChangeShowsWithTheFirstOpinionAndNotBefore() {
    assertThat(reviewing.setting.decideFirst().get()).as("she may have turned it off").isFalse();
    assertThat(reviewing.model.blind().get()).isTrue();
    assertThat(plan().coachChanges()).isZero();
    assertThat(changesShow()).isFalse();
    reviewing.screen.picture(Path.of("target", "pictures", "review-sealed.png"));
    assertThat(reviewing.shows("#plan-ask")).isFalse();
    reviewing.screen.press(KeyCode.A);
    assertThat(memory.tables().all(Table.VERDICT)).as("an opinion, no verdict").hasSize(1);
    assertThat(plan().coachChanges()).isEqualTo(1);
    assertThat(changesShow()).isTrue();
    assertThat(reviewing.model.blind().get()).isFalse();
    assertThat(reviewing.shows("#plan-ask")).isTrue();
    reviewing.screen.press(KeyCode.A);
    assertThat(memory.tables().all(Table.VERDICT)).hasSize(2);
  }
}
