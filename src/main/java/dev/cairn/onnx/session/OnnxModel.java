package dev.cairn.onnx.session;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.Result;
import ai.onnxruntime.OrtSession.RunOptions;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An open model: rows of floats go in, rows of floats come out. */
public final class OnnxModel implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;

  /** Guards the three below; not held while the model answers. */
  private final Object turns = new Object();

  private @Nullable RunOptions running;
  private boolean ended;
  private boolean closed;

  /** One end of a graph: any number of rows of so many floats, or what else it is in words. */
  public record End(String name, boolean rows, long width, String words) {}

  OnnxModel(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  public List<End> inputs() throws NotAModel {
    return ends(true);
  }

  public List<End> outputs() throws NotAModel {
    return ends(false);
  }

  private List<End> ends(boolean inputs) throws NotAModel {
    try {
      List<End> ends = new ArrayList<>();
      Map<String, NodeInfo> nodes = inputs ? session.getInputInfo() : session.getOutputInfo();
      nodes.forEach((name, node) -> ends.add(end(name, node)));
      return ends;
    } catch (OrtException refused) {
      throw new NotAModel("its ends cannot be read (" + OnnxRuntime.firstLine(refused) + ")");
    }
  }

  private static End end(String name, NodeInfo node) {
    if (node.getInfo() instanceof TensorInfo tensor) {
      long[] shape = tensor.getShape();
      boolean rows = shape.length == 2 && shape[0] == -1 && tensor.type == OnnxJavaType.FLOAT;
      String words = tensor.type + " " + Arrays.toString(shape);
      return new End(name, rows, shape.length == 2 ? shape[1] : -1, words);
    }
    return new End(name, false, -1, "no tensor");
  }

  /**
   * Asks the model; one at a time.
   *
   * @param rows one row after the other, each as wide as told
   * @return the answers, one row after the other
   * @throws NotAModel when it fails on the way, was ended or gives something else
   */
  public float[] run(float[] rows, int width, String input, String output) throws NotAModel {
    long[] shape = {rows.length / width, width};
    try (RunOptions options = begin()) {
      try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(rows), shape);
          Result result = session.run(Map.of(input, tensor), options)) {
        return floats(result, output);
      } finally {
        finish();
      }
    } catch (OrtException failed) {
      throw new NotAModel("it fails while it answers (" + OnnxRuntime.firstLine(failed) + ")");
    }
  }

  private RunOptions begin() throws OrtException, NotAModel {
    synchronized (turns) {
      if (ended || running != null) {
        throw new NotAModel("it was closed");
      }
      running = new RunOptions();
      return running;
    }
  }

  private void finish() throws OrtException {
    synchronized (turns) {
      running = null;
      if (ended) {
        release();
      }
    }
  }

  private static float[] floats(Result result, String output) throws NotAModel {
    OnnxValue value =
        result.get(output).orElseThrow(() -> new NotAModel("it gives no \"" + output + "\""));
    if (!(value instanceof OnnxTensor tensor) || tensor.getInfo().type != OnnxJavaType.FLOAT) {
      throw new NotAModel("its \"" + output + "\" is not made of floats");
    }
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] answers = new float[buffer.remaining()];
    buffer.get(answers);
    return answers;
  }

  /** Lets go of it at once, or, while it answers, stops that and lets go of it then. */
  @Override
  public void close() {
    synchronized (turns) {
      ended = true;
      try {
        if (running == null) {
          release();
        } else {
          running.setTerminate(true);
        }
      } catch (OrtException refused) {
        throw new IllegalStateException("A model could not be closed", refused);
      }
    }
  }

  private void release() throws OrtException {
    if (!closed) {
      closed = true;
      session.close();
    }
  }
}
