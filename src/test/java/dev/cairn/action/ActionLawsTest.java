package dev.cairn.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds after any sequence of actions. */
class ActionLawsTest {
  private static final int DEEDS = 24;

  /** The workspace to try the laws on. */
  Workspace workspace() {
    return new MemoryWorkspace();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void undoingEverythingLeadsBackOverEveryStateAndRedoingForthAgain(long seed) {
    Office office = new Office(workspace());
    Deque<String> states = new ArrayDeque<>();
    RandomDeeds deeds = new RandomDeeds(seed);
    office.desk.notePacks(List.of());
    for (int i = 0; i < DEEDS; i++) {
      String before = office.state();
      if (act(office, deeds.next(false))) {
        states.push(before);
      }
    }
    assertThat(states).hasSizeGreaterThan(3);
    Deque<String> forth = new ArrayDeque<>();
    for (String before : states) {
      forth.push(office.state());
      office.undo();
      assertThat(withoutCoach(office.state())).isEqualTo(withoutCoach(before));
    }
    assertThat(office.desk).satisfies(desk -> refused(office::undo, "nothing to undo"));
    for (String after : forth) {
      office.redo();
      assertThat(office.state()).isEqualTo(after);
    }
    assertThat(office.desk).satisfies(desk -> refused(office::redo, "nothing to redo"));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void rebuildingMakesTheSameTablesAfterAnything(long seed) throws Damage {
    Office office = new Office(workspace());
    RandomDeeds deeds = new RandomDeeds(seed);
    int refused = 0;
    for (int i = 0; i < 2 * DEEDS; i++) {
      if (deeds.chance(30)) {
        refused += tried(deeds.chance(60) ? office::undo : office::redo) ? 0 : 1;
      } else {
        refused += act(office, deeds.next(true)) ? 0 : 1;
      }
    }
    assertThat(refused).isLessThan(2 * DEEDS);
    String before = office.dump();
    assertThat(office.desk.rebuild(Progress.QUIET)).isTrue();
    assertThat(office.dump()).isEqualTo(before);
    assertThat(office.workspace.verify(List.of(), Progress.QUIET))
        .isInstanceOf(Outcome.Intact.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void theSameRequestActsOnce(long seed) {
    Office office = new Office(workspace());
    RandomDeeds deeds = new RandomDeeds(seed);
    List<OpaqueId> requests = new ArrayList<>();
    for (int i = 0; i < DEEDS; i++) {
      OpaqueId request = office.request();
      Action action = deeds.next(true);
      if (tried(() -> office.desk.act(request, action))
          && !office.workspace.entries().ofRequest(request).isEmpty()) {
        requests.add(request);
        String before = office.dump();
        Done again = office.desk.act(request, action);
        assertThat(again.repeated()).isTrue();
        assertThat(again.entries()).isNotEmpty();
        assertThat(office.dump()).isEqualTo(before);
      }
    }
    assertThat(requests).hasSizeGreaterThan(3);
  }

  /** The coach is named with the first step and stays. */
  private static String withoutCoach(String state) {
    return state.lines().filter(line -> !line.startsWith("record|coach")).toList().toString();
  }

  private static boolean act(Office office, Action action) {
    try {
      return !office.act(action).changedNothing();
    } catch (Refused refused) {
      isASentence(refused);
      return false;
    }
  }

  private static boolean tried(Runnable work) {
    try {
      work.run();
      return true;
    } catch (Refused refused) {
      isASentence(refused);
      return false;
    }
  }

  private static void refused(Runnable work, String words) {
    try {
      work.run();
    } catch (Refused refused) {
      assertThat(refused.sentence()).contains(words);
      return;
    }
    throw new AssertionError("Not refused: " + words);
  }

  private static void isASentence(Refused refused) {
    assertThat(refused.sentence()).matches("(?s)[A-Z0-9a-z].{20,}[.]");
  }
}
