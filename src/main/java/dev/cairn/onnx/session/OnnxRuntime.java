package dev.cairn.onnx.session;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** ONNX Runtime, whose library is loaded when the first model is opened. */
public final class OnnxRuntime {
  private final Supplier<OrtEnvironment> loading;
  private @Nullable OrtEnvironment loaded;

  /** Its library cannot be loaded on this machine; the message ends a sentence. */
  public static final class Absent extends Exception {
    private static final long serialVersionUID = 1L;

    Absent(Throwable cause) {
      super(String.valueOf(cause.getMessage()), cause);
    }
  }

  public OnnxRuntime() {
    this(OnnxRuntime::environment);
  }

  OnnxRuntime(Supplier<OrtEnvironment> loading) {
    this.loading = loading;
  }

  /**
   * Opens a model on one thread: a row costs microseconds, and handing it round costs more.
   *
   * @throws NotAModel when ONNX Runtime refuses it
   */
  public OnnxModel open(byte[] model) throws NotAModel, Absent {
    OrtEnvironment environment = load();
    try (SessionOptions options = new SessionOptions()) {
      options.setExecutionMode(ExecutionMode.SEQUENTIAL);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      OrtSession session = environment.createSession(model, options);
      return new OnnxModel(environment, session);
    } catch (OrtException refused) {
      throw new NotAModel("ONNX Runtime refuses it (" + firstLine(refused) + ")");
    }
  }

  /** A library that could not be loaded once is not tried again. */
  private synchronized OrtEnvironment load() throws Absent {
    if (loaded == null) {
      try {
        loaded = loading.get();
      } catch (LinkageError | IllegalStateException missing) {
        throw new Absent(root(missing));
      }
    }
    return loaded;
  }

  private static OrtEnvironment environment() {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "cairn");
    try {
      environment.setTelemetry(false);
      return environment;
    } catch (OrtException refused) {
      throw new IllegalStateException("It insists on telling what it does", refused);
    }
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  static String firstLine(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
