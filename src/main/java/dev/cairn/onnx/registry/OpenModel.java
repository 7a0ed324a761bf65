package dev.cairn.onnx.registry;

import dev.cairn.onnx.health.Meter;
import dev.cairn.onnx.session.NotAModel;
import dev.cairn.onnx.session.OnnxModel;
import dev.cairn.pack.ModelCard;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.work.Deadline;
import dev.cairn.work.Deadline.Late;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** A model that passed every check and may answer, each answer within its time. */
public final class OpenModel {
  private final ModelCard card;
  private final String name;
  private final OnnxModel model;
  private final Deadline deadline;
  private final Meter meter;
  private @Nullable Unsound lost;

  OpenModel(String name, ModelCard card, OnnxModel model, Deadline deadline, Meter meter) {
    this.name = name;
    this.card = card;
    this.model = model;
    this.deadline = deadline;
    this.meter = meter;
  }

  public ModelCard card() {
    return card;
  }

  /** What sentences call it. */
  public String name() {
    return name;
  }

  public Meter meter() {
    return meter;
  }

  /**
   * Asks for rows, one after the other; a model that was too slow once is asked no more.
   *
   * @throws Unsound when it fails or is late
   */
  public synchronized float[] ask(float[] rows, Duration limit) throws Unsound {
    if (lost != null) {
      throw lost;
    }
    long from = System.nanoTime();
    try {
      float[] answers = deadline.within(limit, () -> answer(rows));
      meter.answered(System.nanoTime() - from);
      return answers;
    } catch (Late late) {
      throw lose(
          "it took longer than " + limit.toMillis() + " ms for an answer",
          "this computer is very busy, then starting Cairn again helps");
    } catch (ExecutionException failed) {
      throw lose(
          failed.getCause() instanceof NotAModel why ? why.why() : "it fails while it answers",
          "\"models verify\" tells more");
    }
  }

  private float[] answer(float[] rows) throws NotAModel {
    return model.run(rows, card.task().inputs(), Trial.INPUT, card.task().output());
  }

  private Unsound lose(String why, String maybe) {
    Unsound unsound = Unsound.of(Cause.FAILED, name, why, maybe);
    lost = unsound;
    model.close();
    meter.failed();
    return unsound;
  }

  synchronized void close() {
    if (lost == null) {
      lost = Unsound.of(Cause.FAILED, name, "Cairn is closing", "start it again");
      model.close();
    }
  }
}
