package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Coach;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.outgo.Handouts;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.task.Door;
import dev.cairn.writing.Writing;
import java.security.SecureRandom;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

class WorkroomTest {
  @Test
  void aWorkspaceThatCannotBeOpenedIsNotCalledSaved() {
    assertThat(status(new ClosedWorkspaces()))
        .contains("The workspace is not open")
        .doesNotContain("All changes saved");
  }

  @Test
  void aWorkspaceThatIsOpenIsSaved() {
    assertThat(status(new MemoryWorkspace())).contains("All changes saved");
  }

  @Test
  void aWorkspaceOfSomebodyElseIsOnlyRead() {
    MemoryWorkspace memory = new MemoryWorkspace();
    status(memory);
    assertThat(status(UnluckyWorkspaces.taken(memory))).contains("Read only");
  }

  private static List<String> status(Workspaces workspaces) {
    Screen.start();
    return Screen.on(() -> {
      Ground ground =
          new Ground(
              workspaces,
              null,
              new Coach("Maria"),
              SampleOffice.CLOCK,
              new SecureRandom(),
              SampleOffice.rules(),
              Samples.of(() -> SampleOffice.samples("alex", "mei")),
              new StagedRosters(),
              Writing.house(),
              Handouts.press());
      try (Workroom room = new Workroom(ground, Door.onTheSpot(), Preferences.fresh())) {
        room.start();
        return room.window().shell().root().lookupAll(".status-item").stream()
            .map((Node item) -> ((Labeled) item).getText())
            .toList();
      }
    });
  }
}
