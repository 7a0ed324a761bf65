package dev.cairn.ui.picture;

import dev.cairn.ui.theme.Look;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window's thread, asked from another one that waits for it. */
public final class Toolkit {
  /** Layouts that follow from layouts, as of lists, come to rest in so many rounds. */
  private static final int ROUNDS = 4;

  private static boolean dressed;

  private Toolkit() {}

  /** Starts it, or finds it started. */
  public static void start() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException startedBefore) {
      Platform.runLater(() -> {});
    }
    Platform.setImplicitExit(false);
    dressed =
        on(() -> {
          if (!dressed) {
            Look.loadFonts();
          }
          return true;
        });
  }

  /** Does something there and waits; what it throws is thrown here. */
  public static <T> T on(Supplier<T> work) {
    CountDownLatch done = new CountDownLatch(1);
    AtomicReference<@Nullable T> given = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Platform.runLater(() -> {
      try {
        given.set(work.get());
      } catch (RuntimeException | Error problem) {
        thrown.set(problem);
      } finally {
        done.countDown();
      }
    });
    await(done);
    return switch (thrown.get()) {
      case RuntimeException problem -> throw problem;
      case Error problem -> throw problem;
      case null, default -> Objects.requireNonNull(given.get());
    };
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(asked);
    }
  }

  /** Lets a scene come to rest. */
  public static void settle(Stage stage) {
    for (int round = 0; round < ROUNDS; round++) {
      on(() -> {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
        return root;
      });
    }
  }
}
