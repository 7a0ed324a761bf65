package dev.cairn.ui.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.score.Scored;
import dev.cairn.ui.StagedRosters;
import dev.cairn.ui.models.ModelsModel.Switch;
import dev.cairn.ui.office.SampleGym;
import dev.cairn.ui.task.Door;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelsModelTest {
  private final SampleGym sample =
      new SampleGym(new MemoryWorkspace(), new StagedRosters(), "ruth");
  private final ModelsModel model = new ModelsModel(sample.gym, Door.onTheSpot());
  private final List<String> said = new ArrayList<>();

  private Listed.Standing standing() {
    return model.open().orElseThrow().listed().standing();
  }

  private Scored answer() {
    return ((Suggestion) sample.gym.liftCase("ruth", "bench-press").answer()).model();
  }

  @Test
  void theModelThatAnswersIsOpenAndWhatIsDamagedCannotBeSwitched() {
    model.start();
    assertThat(standing()).isEqualTo(Listed.Standing.ACTIVE);
    assertThat(model.possible(Switch.DISABLE)).isTrue();
    assertThat(model.possible(Switch.ACTIVATE)).isFalse();
    assertThat(model.possible(Switch.ROLL_BACK)).isFalse();
    model.step(1);
    assertThat(standing()).isEqualTo(Listed.Standing.REFUSED);
    for (Switch each : Switch.values()) {
      assertThat(model.possible(each)).isFalse();
    }
  }

  @Test
  void switchedOffTheRuleAnswersAloneUntilItIsTakenBack() {
    model.onSaid(said::add);
    model.start();
    model.act(Switch.DISABLE, "it overshot twice");
    assertThat(standing()).isEqualTo(Listed.Standing.DISABLED);
    assertThat(model.open().orElseThrow().reason()).isEqualTo("it overshot twice");
    assertThat(said).singleElement().asString().contains("rule answers alone");
    assertThat(answer())
        .isInstanceOfSatisfying(
            Scored.Silent.class,
            silent -> assertThat(silent.cause()).isEqualTo(Scored.Cause.DISABLED));
    sample.office.undo();
    model.refresh();
    assertThat(standing()).isEqualTo(Listed.Standing.ACTIVE);
    assertThat(answer()).isInstanceOf(Scored.Predicted.class);
  }

  @Test
  void aSwitchWithoutAReasonIsRefused() {
    model.start();
    model.act(Switch.DISABLE, " ");
    assertThat(model.problem().get()).contains("needs a reason");
    assertThat(standing()).isEqualTo(Listed.Standing.ACTIVE);
  }
}
