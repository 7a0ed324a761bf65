package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Action;
import dev.cairn.action.Desk;
import dev.cairn.action.Records;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.elicit.OpenMeeting;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.kept.Workspace;
import dev.cairn.store.database.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that open sealed answers lie where the answers do not. */
class SecretsApartTest {
  private static final String GROWTH = "bold-growth";
  private static final SecureRandom CHANCE = new SecureRandom();

  @TempDir Path folder;

  private SqliteWorkspaces workspaces(@Nullable Path secrets) {
    return new SqliteWorkspaces(
        Optional.of(folder.resolve("usual")),
        Optional.ofNullable(secrets),
        InstantSource.system(),
        new SecureRandom(),
        warning -> {});
  }

  @Test
  void secretsAreKeptForTheirOwnerAlone() throws IOException {
    Path apart = folder.resolve("apart");
    RoundSecrets secrets = workspaces(apart).secrets(null);
    assertThat(secrets.find("one")).isEmpty();
    secrets.keep("one", new byte[] {1, 2});
    assertThat(workspaces(apart).secrets(folder.resolve("other")).find("one"))
        .contains(new byte[] {1, 2});
    try (Stream<Path> files = Files.list(apart)) {
      assertThat(files)
          .hasSize(1)
          .allSatisfy(file ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------"));
    }
  }

  /** A copy of the workspace, tried out beside it, has the same rounds; its keys are its own. */
  @Test
  void aRoundBegunInACopyKeepsNobodysAnswersShut() throws IOException {
    Path here = folder.resolve("usual");
    Path copy = folder.resolve("copy");
    SqliteWorkspaces workspaces = workspaces(folder.resolve("apart"));
    MeetingActions actions = new MeetingActions(workspaces.secrets(here), new SecureRandom());
    act(workspaces, here, new OpenMeeting(Minutes.modifiers(), workspaces.secrets(here), CHANCE));
    act(workspaces, here, actions.answer("november", GROWTH, "anna", Minutes.range(6, 8, 10)));
    act(workspaces, here, actions.answer("november", GROWTH, "ben", Minutes.range(6, 7, 9)));
    act(workspaces, here, actions.close("november", GROWTH));
    Files.createDirectories(copy);
    try (Stream<Path> files = Files.list(here)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    act(workspaces, here, actions.again("november", GROWTH));
    act(workspaces, here, actions.answer("november", GROWTH, "anna", Minutes.range(7, 8, 9)));
    act(workspaces, copy, actions.again("november", GROWTH));
    act(workspaces, here, actions.close("november", GROWTH));
    try (Workspace workspace = workspaces.forReading(here)) {
      assertThat(new MeetingRecords(new Records(workspace)).counting("november", GROWTH))
          .containsExactlyInAnyOrder(Minutes.range(7, 8, 9), Minutes.range(6, 7, 9));
    }
  }

  private static void act(SqliteWorkspaces workspaces, Path place, Action action) {
    try (Workspace workspace = workspaces.forWriting(place)) {
      Desk desk = KilledMeetingTest.desk(workspace);
      desk.act(desk.newRequest(), action);
    }
  }

  @Test
  void insideTheWorkspaceTheyAreRefused() {
    assertThatThrownBy(() -> workspaces(folder.resolve("usual/keys")).secrets(null))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("inside the workspace whose answers they open");
    assertThatThrownBy(
            () -> workspaces(folder.resolve("named/keys")).secrets(folder.resolve("named")))
        .hasMessageContaining("Maybe set XDG_STATE_HOME");
    assertThatThrownBy(() -> workspaces(null).secrets(null))
        .hasMessageContaining("No place is known here");
  }
}
