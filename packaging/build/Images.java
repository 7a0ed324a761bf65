import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code ./cairn} runs, with what only benchmarks need set apart in {@code bench}: folders
 * under {@code target/run}, each named by a hash of its jars and of the JDK and never written
 * again. So a build takes nothing away from a running Cairn, and an AOT cache never meets a jar it
 * was not made for. The file {@code current} names the newest image and the JDK; its time is when
 * that build began.
 */
final class Images {
  private static final int KEPT = 3;

  private final Path home;
  private final String jdkBuild;
  private final Path target;
  private final Path folder;
  private final Path current;

  Images(Path home, String jdkBuild) {
    this.home = home;
    this.jdkBuild = jdkBuild;
    this.target = home.resolve("target");
    this.folder = target.resolve("run");
    this.current = folder.resolve("current");
  }

  boolean isCurrent() throws IOException {
    if (Files.notExists(current) || !Files.readAllLines(current).getLast().equals(jdkBuild)) {
      return false;
    }
    FileTime built = Files.getLastModifiedTime(current);
    for (String source : List.of("pom.xml", "src/main", "plugins/schemas")) {
      try (Stream<Path> files = Files.walk(home.resolve(source))) {
        for (Path file : files.toList()) {
          if (changed(file).compareTo(built) > 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** When a file came to be as it is, even if it was copied here with an older time. */
  private static FileTime changed(Path file) throws IOException {
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    return unix
        ? (FileTime) Files.getAttribute(file, "unix:ctime")
        : Files.getLastModifiedTime(file);
  }

  /** A file whose time is the beginning of a build. */
  Path stamp() throws IOException {
    Files.createDirectories(folder);
    return Files.write(folder.resolve("next"), new byte[0]);
  }

  /** Removes what Maven would keep although its source, or the wish for it, has gone. */
  void clearBuild() throws IOException {
    for (String name : List.of("classes", "maven-status", "lib", "bench")) {
      delete(target.resolve(name));
    }
  }

  /** Makes the newest build the current image; its folder. */
  Path make(Path stamp) throws IOException, NoSuchAlgorithmException {
    FileTime began = Files.getLastModifiedTime(stamp);
    List<Path> jars = jars();
    Path image = folder.resolve(name(jars));
    if (Files.notExists(image)) {
      Path half = folder.resolve("half");
      delete(half);
      Files.createDirectories(half.resolve("lib"));
      Files.createDirectories(half.resolve("bench"));
      for (Path jar : jars) {
        Files.copy(jar, half.resolve(target.relativize(jar)));
      }
      Files.move(half, image, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.write(stamp, List.of(image.getFileName().toString(), jdkBuild));
    Files.setLastModifiedTime(stamp, began);
    Files.move(stamp, current, StandardCopyOption.ATOMIC_MOVE);
    return image;
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> lib = Files.list(target.resolve("lib"));
        Stream<Path> bench = Files.list(target.resolve("bench"))) {
      return Stream.of(Stream.of(target.resolve("cairn.jar")), lib.sorted(), bench.sorted())
          .flatMap(jars -> jars)
          .toList();
    }
  }

  private String name(List<Path> jars) throws IOException, NoSuchAlgorithmException {
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    hash.update(jdkBuild.getBytes(StandardCharsets.UTF_8));
    for (Path jar : jars) {
      hash.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      hash.update(Files.readAllBytes(jar));
    }
    return HexFormat.of().formatHex(hash.digest(), 0, 8);
  }

  /** Removes all but the newest images. */
  void prune() throws IOException {
    List<Path> oldest;
    try (Stream<Path> images = Files.list(folder)) {
      oldest =
          images.filter(Files::isDirectory).sorted(Comparator.comparing(Images::made)).toList();
    }
    for (Path image : oldest.subList(0, Math.max(0, oldest.size() - KEPT))) {
      delete(image);
    }
  }

  private static FileTime made(Path image) {
    try {
      return Files.getLastModifiedTime(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
