package dev.cairn.action.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Office;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.plan.PlanResult;
import dev.cairn.action.plan.PlannedAhead;
import dev.cairn.work.Cancel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedAheadTest {
  private final Office office = new Office();

  private List<byte[]> inputs(String... ids) {
    List<byte[]> inputs = new ArrayList<>();
    for (String id : ids) {
      inputs.add(office.records.input(office.records.athlete(id)));
    }
    return inputs;
  }

  private void add(String... ids) {
    for (String id : ids) {
      office.act(new AddAthletes(List.of(Office.athlete(id, id, id))));
    }
  }

  @Test
  void whatWasPlannedAheadIsWhatPlanningNowGives() {
    add("alex", "mei", "rolf");
    PlannedAhead ahead = new PlannedAhead(Office.RULES);
    List<Long> told = new ArrayList<>();
    assertThat(ahead.make(inputs("alex", "mei", "rolf"), 2, new Cancel(), told::add)).isTrue();
    assertThat(told).containsExactly(1L, 2L, 3L);
    MakePlans taken = MakePlans.of(List.of("alex", "mei", "rolf"), ahead, 1, new Cancel());
    office.act(taken);
    String state = office.state();
    office.undo();
    office.act(MakePlans.ofAll(Office.RULES, 1, new Cancel(), done -> {}));
    assertThat(office.state()).isEqualTo(state);
    assertThat(taken.results())
        .extracting(PlanResult::fate)
        .containsExactly(PlanResult.Fate.NEW, PlanResult.Fate.NEW, PlanResult.Fate.REFUSED);
  }

  @Test
  void aFileThatChangedMeanwhileIsPlannedAsItIs() {
    add("alex");
    PlannedAhead ahead = new PlannedAhead(Office.RULES);
    ahead.make(inputs("alex"), 1, new Cancel(), done -> {});
    String replaced = "\"currentWeeklyKm\": 30.0";
    office.act(
        new ChangeAthletes(
            List.of(
                Office.athlete("alex", "alex", "alex", "\"currentWeeklyKm\": 40.0", replaced))));
    office.act(MakePlans.of(List.of("alex"), ahead, 1, new Cancel()));
    String hash = office.records.plan("alex").hash();
    office.undo();
    office.act(MakePlans.of("alex", Office.RULES));
    assertThat(office.records.plan("alex").hash()).isEqualTo(hash);
  }

  @Test
  void whoCancelsGetsNothing() {
    add("alex", "mei");
    Cancel cancel = new Cancel();
    cancel.ask();
    assertThat(new PlannedAhead(Office.RULES).make(inputs("alex", "mei"), 2, cancel, done -> {}))
        .isFalse();
  }
}
