import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds a checkout, one build at a time:
 *
 * <pre>Build image|test|format HOME MAVEN JDK-BUILD [MAVEN-ARGUMENTS]</pre>
 */
final class Build {
  private final Path home;
  private final String maven;
  private final Images images;

  private Build(Path home, String maven, String jdkBuild) {
    this.home = home;
    this.maven = maven;
    this.images = new Images(home, jdkBuild);
  }

  public static void main(String[] args) throws Exception {
    Build build = new Build(Path.of(args[1]), args[2], args[3]);
    List<String> rest = List.of(args).subList(4, args.length);
    System.exit(build.locked(args[0], rest));
  }

  private int locked(String mode, List<String> rest) throws Exception {
    Files.createDirectories(home.resolve("target"));
    try (FileChannel file =
            FileChannel.open(
                home.resolve("target/build.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock _ = lock(file)) {
      return switch (mode) {
        case "image" -> image();
        case "test" -> maven(Stream.concat(Stream.of("-ntp", "verify"), rest.stream()));
        case "format" -> maven(Stream.of("-q", "-Pformat"));
        default -> throw new IllegalArgumentException(mode);
      };
    }
  }

  private static FileLock lock(FileChannel file) throws IOException {
    FileLock lock = file.tryLock();
    if (lock != null) {
      return lock;
    }
    System.err.println("Waiting for another build of this checkout.");
    return file.lock();
  }

  private int image() throws Exception {
    if (images.isCurrent()) {
      return 0;
    }
    System.err.println("Building Cairn; this takes a moment, and longer the first time.");
    Path stamp = images.stamp();
    images.clearBuild();
    int code = maven(Stream.of("-ntp", "-q", "-Dmaven.test.skip=true", "package"));
    if (code == 0) {
      Path image = images.make(stamp);
      images.prune();
      train(image);
    } else {
      Files.delete(stamp);
      System.err.println("Cairn could not be built, so nothing was run.");
    }
    return code;
  }

  /** Leaves the image to be trained by a process that outlives this one. */
  private void train(Path image) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path training = home.resolve("packaging/build/Training.java");
    new ProcessBuilder(java.toString(), training.toString(), home.toString(), image.toString())
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  private int maven(Stream<String> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(maven, "-B", "-f", home.resolve("pom.xml").toString()));
    arguments.forEach(command::add);
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process
        .environment()
        .merge(
            "MAVEN_OPTS",
            "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow",
            (given, ours) -> ours + " " + given);
    return process.start().waitFor();
  }
}
