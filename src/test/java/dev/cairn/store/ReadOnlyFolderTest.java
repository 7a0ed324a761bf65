package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that cannot be written, seen by a process that is no administrator. */
class ReadOnlyFolderTest {
  private static final List<String> AS_ANYBODY =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

  @TempDir Path folder;

  @Test
  void isReadAndSaysSo() throws Exception {
    assumeTrue(posix(), "folders here have no rights that could be taken away");
    Path place = folder.resolve("workspace");
    try (SampleWorkspace workspace = SampleWorkspace.in(place)) {
      workspace.add("plan.made", "{}", 1, 2);
    }
    assertThat(asAnybody(place, "r-xr-xr-x", "r--r--r--"))
        .isEqualTo(
            "3 "
                + place
                + "/cairn.lock cannot be written (access denied), so the workspace can only"
                + " be read. Maybe you lack the right to write in its folder.");
  }

  @Test
  void wasLeftWithAJournalAndIsRefusedWithASentence() throws Exception {
    assumeTrue(posix(), "folders here have no rights that could be taken away");
    Path place = folder.resolve("workspace");
    try (Child writer = Child.start(Visitor.class, place)) {
      assertThat(writer.line()).isEqualTo("1 WRITES");
      writer.kill();
      writer.ended();
    }
    Files.delete(place.resolve("cairn.db-shm"));
    assertThat(asAnybody(place, "r-xr-xr-x", "r--r--r--"))
        .startsWith("REFUSED " + place + "/cairn.db cannot be opened.");
  }

  @Test
  void cannotBeMadeAndSaysSo() throws Exception {
    assumeTrue(posix(), "folders here have no rights that could be taken away");
    Path place = folder.resolve("closed/workspace");
    Files.createDirectory(place.getParent());
    assertThat(asAnybody(place, "r-xr-xr-x", "r--r--r--"))
        .startsWith("REFUSED The folder " + place + " cannot be made (")
        .endsWith("Maybe name another folder with --workspace.");
  }

  /** What a process says for which the rights of files count, as they do not for root. */
  private String asAnybody(Path place, String folders, String files) throws Exception {
    open(folder, "rwxr-xr-x");
    Path closed = Files.exists(place) ? place : folder.resolve("closed");
    open(closed, folders);
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        open(file, files);
      }
    }
    try (Child visitor = Child.start(isRoot() ? AS_ANYBODY : List.of(), Visitor.class, place)) {
      String line = visitor.line();
      visitor.tell("go");
      visitor.ended();
      return String.valueOf(line);
    } finally {
      open(closed, "rwxr-xr-x");
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private boolean posix() throws Exception {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }

  private static void open(Path path, String rights) throws Exception {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }
}
