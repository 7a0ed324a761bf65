package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.kept.RoundSecrets;
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
