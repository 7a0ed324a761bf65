package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased stands in no byte of any file of the workspace. */
class ErasedTest {
  private static final int ATHLETES = 12;
  private static final int LOOKED_FOR = 16;
  private static final String NOBODY = "Nobody Knows";

  @TempDir Path folder;

  @Test
  void noFileHoldsSaltPayloadOrRowsOfWhoWasErased() throws IOException {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      fill(workspace);
      for (int athlete : new int[] {5, 1, 9}) {
        List<byte[]> traces = traces(workspace, athlete);
        assertThat(found(traces)).as("before athlete %d is erased", athlete).hasSize(traces.size());
        erase(workspace, athlete);
        assertThat(found(traces)).as("after athlete %d was erased", athlete).isEmpty();
      }
      assertThat(found(traces(workspace, 2))).isNotEmpty();
      assertThat(workspace.open.verify(List.of(), Progress.QUIET))
          .isInstanceOf(Outcome.Intact.class);
      assertThat(workspace.warnings).isEmpty();
    }
  }

  @Test
  void whileSomebodyReadsTheTracesStayUntilTheNextOpeningAndThatIsSaid() throws IOException {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      fill(workspace);
      List<byte[]> traces = traces(workspace, 5);
      try (OpenWorkspace reader = workspace.opening().forReading()) {
        reader.read(() -> {
          reader.entries().size();
          erase(workspace, 5);
          return 0;
        });
        assertThat(workspace.warnings)
            .containsExactly(
                "What was erased is gone from the workspace; its last traces leave "
                    + workspace.folder.database()
                    + " when nobody else reads it.");
      }
      workspace.reopen();
      assertThat(found(traces)).isEmpty();
      assertThat(workspace.warnings).hasSize(1);
    }
  }

  /** As if the process had been killed after the commit and before the file was written anew. */
  @Test
  void whatCouldNotBeRemovedIsRemovedAtTheNextOpening() throws IOException {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      fill(workspace);
      List<byte[]> traces = traces(workspace, 5);
      Path copy = folder.resolve("copy");
      Files.createDirectory(copy);
      workspace.open.database().begin();
      workspace.open.entries().erase(SampleWorkspace.athlete(5), 1000);
      removeRows(workspace, 5);
      workspace.open.database().commit();
      assertThat(found(traces)).isNotEmpty();
      workspace.reopen();
      assertThat(found(traces)).isEmpty();
    }
  }

  private static void fill(SampleWorkspace workspace) {
    for (int round = 0; round < 4; round++) {
      for (int athlete = 1; athlete <= ATHLETES; athlete++) {
        Random chance = new Random(1000 * round + athlete);
        int length = athlete % 2 == 0 ? 200 : 9000;
        long entry =
            workspace
                .add("plan.made", SampleWorkspace.payload(chance, length), athlete)
                .entries()
                .getLast()
                .sequence();
        Row row =
            Row.of(
                Table.ATHLETE,
                subject(athlete),
                "file",
                name(athlete),
                33L,
                "Race",
                "2027-01-31",
                "4:00",
                "2026-11-21",
                1L,
                "2026",
                null);
        List<Row> kept = KeptRows.of(entry, subject(athlete), name(athlete));
        workspace.open.step(() -> {
          workspace.open.tables().put(row);
          kept.forEach(workspace.open.tables()::put);
          return 0;
        });
      }
    }
  }

  private static void erase(SampleWorkspace workspace, int athlete) {
    workspace.open.step(() -> {
      removeRows(workspace, athlete);
      return workspace
          .ledger()
          .erase(
              OpaqueId.random(workspace.chance),
              SampleWorkspace.COACH,
              SampleWorkspace.athlete(athlete),
              "{}".getBytes(StandardCharsets.UTF_8));
    });
  }

  private static void removeRows(SampleWorkspace workspace, int athlete) {
    workspace.open.tables().removeAll(Table.ATHLETE, "subject", subject(athlete));
    for (Table table : KeptRows.TABLES) {
      workspace.open.tables().removeAll(table, "subject", subject(athlete));
    }
  }

  private static String subject(int athlete) {
    return SampleWorkspace.athlete(athlete).text();
  }

  private static String name(int athlete) {
    return NOBODY + " Number " + athlete + " of them";
  }

  /** Beginnings of the salts and payloads as they lie in the file, and the name. */
  private static List<byte[]> traces(SampleWorkspace workspace, int athlete) {
    List<byte[]> traces = new ArrayList<>();
    traces.add(name(athlete).getBytes(StandardCharsets.UTF_8));
    for (Table table : KeptRows.TABLES) {
      traces.add(KeptRows.words(table, name(athlete)).getBytes(StandardCharsets.UTF_8));
    }
    for (String column : List.of("salt", "payload")) {
      traces.addAll(
          workspace
              .open
              .database()
              .all(
                  "SELECT p."
                      + column
                      + " FROM ledger_payload p JOIN ledger_entry e"
                      + " ON e.sequence = p.sequence WHERE e.subject = ?",
                  row -> row.getBytes(1),
                  subject(athlete)));
    }
    return traces.stream()
        .map(trace ->
            new String(trace, StandardCharsets.ISO_8859_1).contains(NOBODY)
                ? trace
                : Arrays.copyOfRange(trace, trace.length - LOOKED_FOR, trace.length))
        .toList();
  }

  private List<String> found(List<byte[]> traces) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (byte[] trace : traces) {
          String text = new String(trace, StandardCharsets.ISO_8859_1);
          if (all.contains(text) && !found.contains(text)) {
            found.add(text);
          }
        }
      }
    }
    return found;
  }
}
