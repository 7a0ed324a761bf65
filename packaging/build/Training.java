import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plans the sample athletes once and works in the window with them, so that the JDK can note in the
 * image's AOT cache what a start needs: {@code Training HOME IMAGE}. Without the cache Cairn runs
 * the same, but starts slower.
 */
final class Training {
  private final Path home;
  private final Path image;

  private Training(Path home, Path image) {
    this.home = home;
    this.image = image;
  }

  public static void main(String[] args) throws Exception {
    new Training(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws IOException, InterruptedException {
    Path cache = image.resolve("cairn.aot");
    if (Files.exists(cache)) {
      return;
    }
    Path half = image.resolve("half.aot");
    Path workspace = Files.createTempDirectory("cairn-rehearsal");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCacheOutput=" + half,
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dcairn.home=" + home,
                "-Dcairn.rehearsal=" + workspace,
                "-cp",
                image.resolve("cairn.jar").toString(),
                "dev.cairn.Launcher",
                "plan"));
    athletes().map(Path::toString).forEach(command::add);
    try {
      new ProcessBuilder(command).inheritIO().start().waitFor();
    } finally {
      delete(workspace);
    }
    if (Files.exists(half)) {
      Files.move(half, cache, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Stream<Path> athletes() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("sample-athletes"), 2)) {
      return files.filter(file -> file.endsWith("athlete.json")).sorted().toList().stream();
    }
  }
}
