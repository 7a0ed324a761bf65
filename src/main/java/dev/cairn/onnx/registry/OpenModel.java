package dev.cairn.onnx.registry;

import dev.cairn.onnx.health.Meter;
import dev.cairn.onnx.session.NotAModel;
import dev.cairn.onnx.session.OnnxModel;
import dev.cairn.pack.ModelCard;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.work.Patience;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A model that passed every check and may answer, each answer within its time. */
public final class OpenModel {
  private final ModelCard card;
  private final String name;
  private final OnnxModel model;
  private final Meter meter;
  private @Nullable Unsound lost;

  OpenModel(String name, ModelCard card, OnnxModel model, Meter meter) {
    this.name = name;
    this.card = card;
    this.model = model;
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
    try (Patience patience = Patience.ending(limit, model::close)) {
      float[] answers = answer(rows, patience, limit);
      if (patience.end().isPresent()) {
        throw late(limit);
      }
      meter.answered(System.nanoTime() - from);
      return answers;
    }
  }

  private float[] answer(float[] rows, Patience patience, Duration limit) throws Unsound {
    try {
      return model.run(rows, card.task().inputs(), Trial.INPUT, card.task().output());
    } catch (NotAModel failed) {
      throw patience.end().isPresent()
          ? late(limit)
          : lose(failed.why(), "\"models verify\" tells more");
    }
  }

  private Unsound late(Duration limit) {
    return lose(
        "it took longer than " + limit.toMillis() + " ms for an answer",
        "this computer is very busy, then starting Cairn again helps");
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
