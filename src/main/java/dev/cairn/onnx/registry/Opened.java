package dev.cairn.onnx.registry;

import dev.cairn.onnx.health.Meter;
import dev.cairn.onnx.session.NotAModel;
import dev.cairn.onnx.session.OnnxModel;
import dev.cairn.onnx.session.OnnxRuntime;
import dev.cairn.onnx.session.OnnxRuntime.Absent;
import dev.cairn.pack.ModelCard;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.work.Deadline;
import dev.cairn.work.Deadline.Late;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/** The models that were opened, each once, by the hashes of their files and cards' answers. */
public final class Opened implements AutoCloseable {
  private final OnnxRuntime runtime;
  private final Deadline deadline = new Deadline("cairn-models");
  private final Map<String, OpenModel> models = new TreeMap<>();
  private final Map<String, Meter> meters = new TreeMap<>();

  public Opened(OnnxRuntime runtime) {
    this.runtime = runtime;
  }

  /** What was seen of the model with this file since the start. */
  public synchronized Meter meter(ModelCard card) {
    return meters.computeIfAbsent(card.sha256(), _ -> new Meter(card));
  }

  /**
   * The model, opened and tried; a second time it is only handed out.
   *
   * @throws Unsound when it may not answer
   */
  public synchronized OpenModel open(Found found, Duration limit) throws Unsound {
    ModelCard card = found.card();
    if (card != null) {
      OpenModel open = models.get(card.sha256());
      if (open != null && open.card().equals(card)) {
        return open;
      }
    }
    byte[] bytes = FileCheck.bytes(found);
    return open(found.name(), Objects.requireNonNull(card), bytes, limit);
  }

  private OpenModel open(String name, ModelCard card, byte[] bytes, Duration limit) throws Unsound {
    Meter meter = meter(card);
    try {
      OnnxModel model = deadline.within(limit, () -> tried(name, card, bytes));
      OpenModel open = new OpenModel(name, card, model, meter);
      OpenModel former = models.put(card.sha256(), open);
      if (former != null) {
        former.close();
      }
      meter.opened();
      return open;
    } catch (Late late) {
      meter.notOpened();
      throw Unsound.of(
          Cause.FAILED,
          name,
          "opening and trying it took longer than " + limit.toMillis() + " ms",
          "this computer is very busy, then trying again helps");
    } catch (ExecutionException failed) {
      meter.notOpened();
      throw failure(name, Objects.requireNonNull(failed.getCause()));
    }
  }

  private OnnxModel tried(String name, ModelCard card, byte[] bytes)
      throws NotAModel, Absent, Unsound {
    OnnxModel model = runtime.open(bytes);
    boolean sound = false;
    try {
      new Trial(name, card, model).run();
      sound = true;
      return model;
    } finally {
      if (!sound) {
        model.close();
      }
    }
  }

  private static Unsound failure(String name, Throwable cause) {
    return switch (cause) {
      case Unsound unsound -> unsound;
      case NotAModel none ->
          Unsound.damaged(name, none.why(), "something else was put in its place");
      case Absent absent ->
          Unsound.of(
              Cause.FAILED,
              name,
              "ONNX Runtime cannot be loaded on this computer (" + absent.getMessage() + ")",
              "it has no library for this kind of computer, or the folder for temporary files"
                  + " is full");
      case Error fault -> throw fault;
      case RuntimeException fault -> throw fault;
      default -> throw new IllegalStateException("A model could not be opened", cause);
    };
  }

  @Override
  public synchronized void close() {
    models.values().forEach(OpenModel::close);
    models.clear();
  }
}
