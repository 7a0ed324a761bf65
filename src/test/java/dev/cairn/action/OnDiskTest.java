package dev.cairn.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.SqliteWorkspaces;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The laws of the actions hold on disk too, with the workspace closed and opened between any two.
 */
class OnDiskTest {
  private static final int DEEDS = 25;

  private final List<String> warnings = new ArrayList<>();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void everythingIsUndoneAndDoneAgainOverRestarts(long seed) {
    RandomDeeds deeds = new RandomDeeds(seed);
    Deque<String> states = new ArrayDeque<>();
    for (int i = 0; i < DEEDS; i++) {
      try (Workspace workspace = open()) {
        Office office = new Office(workspace);
        String before = office.state();
        if (done(office, deeds.next(false))) {
          states.push(before);
        }
      }
    }
    assertThat(states).hasSizeGreaterThan(3);
    Deque<String> forth = new ArrayDeque<>();
    for (String before : states) {
      try (Workspace workspace = open()) {
        Office office = new Office(workspace);
        forth.push(office.state());
        office.undo();
        assertThat(withoutCoach(office.state())).isEqualTo(withoutCoach(before));
      }
    }
    for (String after : forth) {
      try (Workspace workspace = open()) {
        Office office = new Office(workspace);
        office.redo();
        assertThat(office.state()).isEqualTo(after);
      }
    }
    assertThat(warnings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43})
  void rebuildingEndsIdentical(long seed) throws Damage {
    RandomDeeds deeds = new RandomDeeds(seed);
    try (Workspace workspace = open()) {
      Office office = new Office(workspace);
      for (int i = 0; i < 2 * DEEDS; i++) {
        done(office, deeds.next(true));
      }
    }
    String before;
    try (Workspace workspace = open()) {
      Office office = new Office(workspace);
      before = office.dump();
      assertThat(office.desk.rebuild(Progress.QUIET)).isTrue();
      assertThat(office.dump()).isEqualTo(before);
      assertThat(workspace.verify(List.of(), Progress.QUIET)).isInstanceOf(Outcome.Intact.class);
    }
    try (Workspace workspace = open()) {
      assertThat(new Office(workspace).dump()).isEqualTo(before);
    }
  }

  private Workspace open() {
    return new SqliteWorkspaces(
            Optional.of(folder), () -> Office.NOW, new SecureRandom(), warnings::add)
        .forWriting(null);
  }

  private static String withoutCoach(String state) {
    return state.lines().filter(line -> !line.startsWith("record|coach")).toList().toString();
  }

  private static boolean done(Office office, Action action) {
    try {
      return !office.act(action).changedNothing();
    } catch (Refused refused) {
      return false;
    }
  }
}
