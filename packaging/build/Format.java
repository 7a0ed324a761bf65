import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks or applies the layout of every Java file: {@code Format check|apply PROJECT REPORT}. The
 * report exists afterwards only when something is left to do, so that the build can refuse.
 */
final class Format {
  private final Path project;
  private final boolean apply;

  private Format(Path project, boolean apply) {
    this.project = project;
    this.apply = apply;
  }

  public static void main(String[] args) throws IOException {
    List<String> left = new Format(Path.of(args[1]), args[0].equals("apply")).run();
    Path report = Path.of(args[2]);
    Files.deleteIfExists(report);
    if (!left.isEmpty()) {
      left.forEach(System.err::println);
      Files.write(report, left);
    }
  }

  /** What is left to do, a line for each file. */
  private List<String> run() throws IOException {
    return sources().parallelStream().flatMap(file -> visit(file).stream()).toList();
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> source = Files.walk(project.resolve("src"));
        Stream<Path> packaging = Files.walk(project.resolve("packaging"))) {
      return Stream.concat(source, packaging)
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  private Optional<String> visit(Path file) {
    try {
      String text = Files.readString(file);
      String laidOut = new Formatter().formatSourceAndFixImports(text);
      if (laidOut.equals(text)) {
        return Optional.empty();
      }
      if (apply) {
        Files.writeString(file, laidOut);
        return Optional.empty();
      }
      return Optional.of("not laid out: " + project.relativize(file));
    } catch (FormatterException e) {
      return Optional.of("not Java: " + project.relativize(file) + ":" + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
