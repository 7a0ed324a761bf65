package dev.cairn.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Unavailable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Workers and window are queues that the test empties in the order it wants. */
class SlotTest {
  private final Queue<Runnable> workers = new ArrayDeque<>();
  private final Queue<Runnable> window = new ArrayDeque<>();
  private final List<String> heard = new ArrayList<>();
  private final List<String> worked = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Slot slot = Door.on(workers::add, window::add).slot();

  private static void empty(Queue<Runnable> queue) {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
      next.run();
    }
  }

  private void ask(String what) {
    slot.ask(
        errand -> {
          worked.add(what);
          return what;
        },
        heard::add,
        failures::add);
  }

  @Test
  void anAnswerIsHeardInTheWindowAndNotBefore() {
    ask("plan");
    assertThat(slot.busy().get()).isTrue();
    empty(workers);
    assertThat(worked).containsExactly("plan");
    assertThat(heard).isEmpty();
    assertThat(slot.busy().get()).isTrue();
    empty(window);
    assertThat(heard).containsExactly("plan");
    assertThat(slot.busy().get()).isFalse();
  }

  @Test
  void whatWasNotBegunIsNotDoneOnceSomethingNewerIsAsked() {
    ask("older");
    ask("newest");
    empty(workers);
    empty(window);
    assertThat(worked).containsExactly("newest");
    assertThat(heard).containsExactly("newest");
  }

  @Test
  void anOlderAnswerOnItsWayIsNeverHeard() {
    ask("older");
    empty(workers);
    ask("newest");
    empty(window);
    assertThat(heard).isEmpty();
    assertThat(slot.busy().get()).isTrue();
    empty(workers);
    empty(window);
    assertThat(heard).containsExactly("newest");
    assertThat(slot.busy().get()).isFalse();
  }

  @Test
  void anOlderFailureOnItsWayIsNeverHeardEither() {
    slot.<String>ask(
        errand -> {
          throw new Unavailable("The older one failed.", null);
        },
        heard::add,
        failures::add);
    empty(workers);
    ask("newest");
    empty(workers);
    empty(window);
    assertThat(failures).isEmpty();
    assertThat(heard).containsExactly("newest");
  }

  @Test
  void anOlderAnswerThatComesAfterTheNewestIsNotHeard() {
    List<Runnable> late = new ArrayList<>();
    Slot crossing = Door.on(Runnable::run, late::add).slot();
    crossing.ask(errand -> "older", heard::add, failures::add);
    crossing.ask(errand -> "newest", heard::add, failures::add);
    late.reversed().forEach(Runnable::run);
    assertThat(heard).containsExactly("newest");
  }

  @Test
  void workOnItsWayIsToldThatItIsNotWantedAndItsProgressIsNotHeard() {
    List<Errand> errands = new ArrayList<>();
    slot.ask(
        errand -> {
          errands.add(errand);
          errand.done(3);
          return "older";
        },
        heard::add,
        failures::add);
    empty(workers);
    assertThat(errands.getFirst().cancel().asked()).isFalse();
    slot.cancel();
    assertThat(errands.getFirst().cancel().asked()).isTrue();
    empty(window);
    assertThat(slot.progress().get()).isZero();
    assertThat(heard).isEmpty();
    assertThat(slot.busy().get()).isFalse();
  }

  @Test
  void progressIsHeardWhileTheWorkIsWanted() {
    slot.ask(
        errand -> {
          errand.done(3);
          return "done";
        },
        heard::add,
        failures::add);
    empty(workers);
    window.remove().run();
    assertThat(slot.progress().get()).isEqualTo(3);
    empty(window);
    assertThat(heard).containsExactly("done");
  }

  @Test
  void whatWasExpectedToGoWrongComesBackAsItsSentence() {
    Unavailable cause = new Unavailable("The disk is full.", null);
    slot.<String>ask(
        errand -> {
          throw cause;
        },
        heard::add,
        failures::add);
    empty(workers);
    empty(window);
    assertThat(heard).isEmpty();
    assertThat(failures).containsExactly(new Failure("The disk is full.", true, cause));
    assertThat(slot.busy().get()).isFalse();
  }

  @Test
  void aFaultComesBackWithItsCauseEvenAnError() {
    StackOverflowError fault = new StackOverflowError();
    slot.<String>ask(
        errand -> {
          throw fault;
        },
        heard::add,
        failures::add);
    empty(workers);
    empty(window);
    assertThat(failures).containsExactly(new Failure("java.lang.StackOverflowError", false, fault));
  }
}
