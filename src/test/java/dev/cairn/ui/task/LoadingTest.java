package dev.cairn.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Unavailable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Workers and window are queues that the test empties in the order it wants. */
class LoadingTest {
  private final Queue<Runnable> workers = new ArrayDeque<>();
  private final Queue<Runnable> window = new ArrayDeque<>();
  private final List<String> opened = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private String there = "one";
  private Optional<String> locked = Optional.empty();
  private final Loading<String> loading =
      new Loading<>(
          Door.on(workers::add, window::add),
          cancel -> opened.add(there),
          this::read,
          () -> locked,
          found::add);

  private String read() {
    if (there.isEmpty()) {
      throw new Unavailable("The workspace is gone.", new IllegalStateException());
    }
    return there;
  }

  private void answer() {
    for (Runnable next = workers.poll(); next != null; next = workers.poll()) {
      next.run();
    }
    for (Runnable next = window.poll(); next != null; next = window.poll()) {
      next.run();
    }
  }

  @Test
  void itIsReadWhenFirstLookedAtAndNotBefore() {
    loading.refresh();
    answer();
    assertThat(opened).isEmpty();
    loading.start();
    loading.start();
    assertThat(loading.busy().get()).isTrue();
    answer();
    assertThat(found).containsExactly("one");
    loading.start();
    answer();
    assertThat(found).as("it was read").hasSize(1);
    there = "two";
    loading.refresh();
    answer();
    assertThat(found).containsExactly("one", "two");
    assertThat(opened).containsExactly("one", "two");
  }

  @Test
  void anAnswerThatWasOvertakenIsNotHeard() {
    loading.start();
    Objects.requireNonNull(workers.poll()).run();
    there = "two";
    loading.refresh();
    answer();
    assertThat(found).containsExactly("two");
  }

  @Test
  void whatFailedIsToldUntilItIsReadAgain() {
    there = "";
    loading.start();
    answer();
    assertThat(Objects.requireNonNull(loading.failure().get()).sentence())
        .isEqualTo("The workspace is gone.");
    assertThat(found).isEmpty();
    there = "one";
    locked = Optional.of("Somebody else writes.");
    loading.again();
    assertThat(loading.failure().get()).isNull();
    answer();
    assertThat(found).containsExactly("one");
    assertThat(loading.readOnly().get()).isEqualTo("Somebody else writes.");
  }
}
