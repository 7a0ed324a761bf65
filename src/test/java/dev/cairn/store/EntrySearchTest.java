package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.EntryLine;
import dev.cairn.action.kept.EntryQuery;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntrySearchTest {
  @TempDir Path folder;
  private SampleWorkspace workspace = none();

  @SuppressWarnings("NullAway")
  private static SampleWorkspace none() {
    return null;
  }

  /** 1 opens, 2 and 3 are one step, 4 is a verdict, 5 a plan. */
  @BeforeEach
  void fill() {
    workspace = SampleWorkspace.in(folder);
    workspace.add("athlete.added", "{}", 1, 2);
    workspace.add("plan.approved", "{}", 1);
    workspace.add("plan.made", "{}", 2);
    workspace.open.step(() -> {
      name(1, "سارة 100%_!");
      name(2, "Jonas Öz");
      return true;
    });
  }

  private void name(int athlete, String name) {
    @Nullable Object[] cells = new @Nullable Object[Table.ATHLETE.columns().size()];
    cells[0] = SampleWorkspace.athlete(athlete).text();
    cells[1] = "file-" + athlete;
    cells[2] = name;
    workspace.open.tables().put(new Row(Table.ATHLETE, Arrays.asList(cells)));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private List<Long> find(@Nullable List<String> kinds, String text, String... meant) {
    return find(new EntryQuery(kinds, "", "", "", text, List.of(meant)));
  }

  private List<Long> find(EntryQuery query) {
    return LongStream.of(workspace.open.index().find(query)).boxed().toList();
  }

  @Test
  void theNewestComeFirst() {
    assertThat(find(EntryQuery.ALL)).containsExactly(5L, 4L, 3L, 2L, 1L);
  }

  @Test
  void byKindActorAndTime() {
    assertThat(find(List.of("plan.made", "plan.approved"), "")).containsExactly(5L, 4L);
    assertThat(find(List.of(), "")).isEmpty();
    String coach = SampleWorkspace.COACH.text();
    assertThat(find(new EntryQuery(null, coach, "", "", "", List.of()))).hasSize(5);
    assertThat(find(new EntryQuery(null, "person:nobody", "", "", "", List.of()))).isEmpty();
    String fourth = workspace.open.index().lines(List.of(4L)).getFirst().time();
    assertThat(find(new EntryQuery(null, "", fourth, "", "", List.of()))).containsExactly(5L, 4L);
    assertThat(find(new EntryQuery(null, "", "", fourth, "", List.of())))
        .containsExactly(4L, 3L, 2L, 1L);
  }

  @Test
  void byTextInAnyScriptAndWithSignsThatMeanSomethingToADatabase() {
    assertThat(find(null, "jonas")).containsExactly(5L, 3L);
    assertThat(find(null, "JONAS Öz")).containsExactly(5L, 3L);
    assertThat(find(null, "سارة")).containsExactly(4L, 2L);
    assertThat(find(null, "100%_!")).containsExactly(4L, 2L);
    assertThat(find(null, "1%0")).isEmpty();
    assertThat(find(null, "file-2")).containsExactly(5L, 3L);
    assertThat(find(null, "4")).contains(4L);
    assertThat(find(null, "approv")).containsExactly(4L);
    assertThat(find(null, "verdict", "plan.approved")).containsExactly(4L);
    assertThat(find(List.of("plan.made"), "jonas")).containsExactly(5L);
    String hash = workspace.open.index().lines(List.of(3L)).getFirst().hash();
    assertThat(find(null, hash.substring(0, 12))).containsExactly(3L);
  }

  @Test
  void linesComeInTheOrderAskedForAndTellWhatIsErased() {
    workspace.erase(1);
    List<EntryLine> lines = workspace.open.index().lines(List.of(5L, 2L, 77L, 4L));
    assertThat(lines).extracting(EntryLine::sequence).containsExactly(5L, 2L, 4L);
    assertThat(lines).extracting(EntryLine::erased).containsExactly(false, true, true);
    assertThat(lines.getFirst().kind()).isEqualTo("plan.made");
    assertThat(workspace.open.index().kinds())
        .containsExactly(
            "athlete.added", "ledger.erased", "ledger.opened", "plan.approved", "plan.made");
    assertThat(workspace.open.index().actors()).containsExactly(SampleWorkspace.COACH.text());
  }
}
