package dev.cairn.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DoorTest {
  private static final Duration REST = Duration.ofMillis(300);
  private static final Duration IDLE = Duration.ofSeconds(2);

  private static <T> T soon(CompletableFuture<T> answer)
      throws ExecutionException, InterruptedException, TimeoutException {
    return answer.get(20, TimeUnit.SECONDS);
  }

  /** How long it took from the question until the work began. */
  private static Duration waited(Slot slot) throws Exception {
    CompletableFuture<Long> began = new CompletableFuture<>();
    long asked = System.nanoTime();
    slot.ask(errand -> System.nanoTime(), began::complete, failure -> began.complete(asked));
    return Duration.ofNanos(soon(began) - asked);
  }

  @Test
  void aPatientSlotWaitsUntilNothingNewerWasAskedForAMoment() throws Exception {
    try (Door door = Door.onThreads(Runnable::run)) {
      assertThat(waited(door.patientSlot())).isGreaterThanOrEqualTo(REST);
    }
  }

  @Test
  void anIdleSlotWaitsUntilAStartIsOver() throws Exception {
    try (Door door = Door.onThreads(Runnable::run)) {
      assertThat(waited(door.idleSlot())).isGreaterThanOrEqualTo(IDLE);
    }
  }

  @Test
  void workLeavesTheThreadThatAskedAndItsAnswerComesBackThroughTheWindow() throws Exception {
    CompletableFuture<Runnable> window = new CompletableFuture<>();
    try (Door door = Door.onThreads(window::complete)) {
      List<Thread> workers = new ArrayList<>();
      door.slot().ask(errand -> Thread.currentThread(), workers::add, failure -> {});
      Runnable answer = soon(window);
      assertThat(workers).isEmpty();
      answer.run();
      assertThat(workers).hasSize(1).doesNotContain(Thread.currentThread());
      assertThat(workers.getFirst().isDaemon()).isTrue();
    }
  }

  @Test
  void patientWorkKeepsNoOtherFromItsTurn() throws Exception {
    CompletableFuture<String> done = new CompletableFuture<>();
    try (Door door = Door.onThreads(Runnable::run)) {
      for (int i = 0; i < 4; i++) {
        door.patientSlot().ask(errand -> soon(done), answer -> {}, failure -> {});
      }
      door.slot().ask(errand -> "at once", done::complete, failure -> {});
      assertThat(soon(done)).isEqualTo("at once");
    }
  }

  @Test
  void whatFailsAheadFailsAgainForWhoeverAsks() throws Exception {
    CompletableFuture<Failure> told = new CompletableFuture<>();
    try (Door door = Door.onThreads(Runnable::run)) {
      Work<String> work =
          errand -> {
            throw new IllegalStateException("broken");
          };
      door.ahead(() -> work.run(new Errand(Runnable::run, pieces -> {})));
      door.slot().ask(work, answer -> {}, told::complete);
      assertThat(soon(told).sentence()).contains("broken");
    }
  }

  @Test
  void nothingThatIsAskedOfAShutDoorIsDone() {
    List<String> heard = new ArrayList<>();
    Slot slot = Door.shut().slot();
    slot.ask(errand -> "never", heard::add, failure -> heard.add(failure.sentence()));
    assertThat(heard).isEmpty();
    assertThat(slot.busy().get()).isTrue();
  }
}
