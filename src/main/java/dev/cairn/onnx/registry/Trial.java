package dev.cairn.onnx.registry;

import dev.cairn.onnx.session.NotAModel;
import dev.cairn.onnx.session.OnnxModel;
import dev.cairn.onnx.session.OnnxModel.End;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Golden;
import dev.cairn.pack.ModelCard.Task;
import java.util.List;
import java.util.Locale;

/** An opened model is asked what its card has answers for; only then it may answer others. */
final class Trial {
  static final String INPUT = "features";

  private final String name;
  private final ModelCard card;
  private final OnnxModel model;

  Trial(String name, ModelCard card, OnnxModel model) {
    this.name = name;
    this.card = card;
    this.model = model;
  }

  void run() throws Unsound {
    try {
      ends();
      golden();
    } catch (NotAModel failed) {
      throw damaged(failed.why());
    }
  }

  private void ends() throws NotAModel, Unsound {
    Task task = card.task();
    end("takes", model.inputs(), INPUT, task.inputs());
    end("gives", model.outputs(), task.output(), task.outputs());
  }

  private void end(String verb, List<End> ends, String called, int width) throws Unsound {
    End only = ends.size() == 1 ? ends.getFirst() : null;
    if (only == null || !only.name().equals(called) || !only.rows() || only.width() != width) {
      List<String> shown = ends.stream().map(end -> end.name() + " " + end.words()).toList();
      throw damaged(
          "its graph "
              + verb
              + " "
              + shown
              + " instead of "
              + called
              + " FLOAT [-1, "
              + width
              + "]");
    }
  }

  /** One by one and all at once: a model may not answer otherwise in company. */
  private void golden() throws NotAModel, Unsound {
    int width = card.task().inputs();
    List<Golden> golden = card.golden();
    float[] all = new float[golden.size() * width];
    for (int row = 0; row < golden.size(); row++) {
      double[] inputs = golden.get(row).inputs();
      float[] one = new float[width];
      for (int i = 0; i < width; i++) {
        one[i] = (float) inputs[i];
      }
      System.arraycopy(one, 0, all, row * width, width);
      compare(row, golden.get(row), ask(one), 0);
    }
    float[] together = ask(all);
    for (int row = 0; row < golden.size(); row++) {
      compare(row, golden.get(row), together, row * card.task().outputs());
    }
  }

  private float[] ask(float[] rows) throws NotAModel, Unsound {
    float[] answers = model.run(rows, card.task().inputs(), INPUT, card.task().output());
    if (answers.length != rows.length / card.task().inputs() * card.task().outputs()) {
      throw damaged("it gives " + answers.length + " numbers for one question");
    }
    return answers;
  }

  private void compare(int row, Golden golden, float[] answers, int from) throws Unsound {
    for (int i = 0; i < golden.outputs().length; i++) {
      double off = Math.abs(answers[from + i] - golden.outputs()[i]);
      if (!(off <= golden.tolerance())) {
        throw damaged(
            String.format(
                Locale.ROOT,
                "to question %d of its card it answers %s where the card says %s",
                row + 1,
                answers[from + i],
                golden.outputs()[i]));
      }
    }
  }

  private Unsound damaged(String why) {
    return Unsound.damaged(name, why, "model and card are of two trainings");
  }
}
