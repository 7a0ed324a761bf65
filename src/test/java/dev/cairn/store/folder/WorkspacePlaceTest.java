package dev.cairn.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspacePlaceTest {
  @TempDir Path base;

  @Test
  void eachPlatformHasItsOwnPlace() {
    Path home = base.resolve("home");
    Map<String, String> plain = Map.of("HOME", home.toString());
    assertThat(WorkspacePlace.of(plain, "Linux")).contains(home.resolve(".local/share/cairn"));
    assertThat(WorkspacePlace.of(plain, "FreeBSD")).contains(home.resolve(".local/share/cairn"));
    assertThat(WorkspacePlace.of(plain, "Mac OS X"))
        .contains(home.resolve("Library/Application Support/Cairn"));
    assertThat(WorkspacePlace.of(Map.of("LOCALAPPDATA", home.toString()), "Windows 11"))
        .contains(home.resolve("Cairn"));
  }

  @Test
  void aFolderForDataGoesBeforeHomeIfItIsAWholePath() {
    String data = base.resolve("data").toString();
    String home = base.toString();
    assertThat(WorkspacePlace.of(Map.of("HOME", home, "XDG_DATA_HOME", data), "Linux"))
        .contains(base.resolve("data/cairn"));
    for (String no : new String[] {"", " ", "data"}) {
      assertThat(WorkspacePlace.of(Map.of("HOME", home, "XDG_DATA_HOME", no), "Linux"))
          .contains(base.resolve(".local/share/cairn"));
    }
  }

  @Test
  void keysThatMustBeInNoWorkspaceLieElsewhere() {
    Path home = base.resolve("home");
    Map<String, String> plain = Map.of("HOME", home.toString());
    assertThat(WorkspacePlace.secrets(plain, "Linux")).contains(home.resolve(".local/state/cairn"));
    assertThat(WorkspacePlace.secrets(plain, "Mac OS X"))
        .contains(home.resolve("Library/Application Support/Cairn Keys"));
    assertThat(WorkspacePlace.secrets(Map.of("LOCALAPPDATA", home.toString()), "Windows 11"))
        .contains(home.resolve("Cairn Keys"));
    String state = base.resolve("state").toString();
    assertThat(WorkspacePlace.secrets(Map.of("HOME", home.toString(), "XDG_STATE_HOME", state), ""))
        .contains(base.resolve("state/cairn"));
    assertThat(WorkspacePlace.secrets(Map.of(), "Linux")).isEmpty();
  }

  @Test
  void whereNothingIsSetThereIsNone() {
    assertThat(WorkspacePlace.of(Map.of(), "Linux")).isEmpty();
    assertThat(WorkspacePlace.of(Map.of("HOME", "relative"), "Windows 11")).isEmpty();
  }
}
