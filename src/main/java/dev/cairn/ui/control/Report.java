package dev.cairn.ui.control;

import dev.cairn.ui.task.Failure;
import dev.cairn.work.ErrorCode;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What went wrong, for whoever is to mend it. */
public final class Report {
  private final String title;
  private final Failure failure;

  public Report(String title, Failure failure) {
    this.title = title;
    this.failure = failure;
  }

  public String code() {
    return ErrorCode.of(failure.cause()).text();
  }

  public String text() {
    StringWriter trace = new StringWriter();
    failure.cause().printStackTrace(new PrintWriter(trace));
    return String.join(
        "\n",
        "Cairn " + version(),
        "Java " + Runtime.version() + ", " + System.getProperty("os.name"),
        title,
        failure.sentence(),
        code(),
        "",
        trace.toString());
  }

  private static String version() {
    String version = Report.class.getPackage().getImplementationVersion();
    return version == null ? "from source" : version;
  }
}
