package dev.cairn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Laws that keep the same inputs giving the same bytes. */
final class Purity {
  /** Works out what a plan is. */
  private static final String[] PLANNING = {"engine", "adapt", "strength"};

  /** Holds what planning reads and writes, so its order is the plan's order too. */
  private static final String[] ORDERED = {"model", "trail", "pack", "engine", "adapt", "strength"};

  private static final Reach THREADS =
      new Reach("threads")
          .types(
              "java.util.Timer",
              "java.util.concurrent.CompletableFuture",
              "java.util.concurrent.Executors",
              "java.util.concurrent.ForkJoinPool",
              "java.util.concurrent.ScheduledThreadPoolExecutor",
              "java.util.concurrent.StructuredTaskScope",
              "java.util.concurrent.ThreadPoolExecutor")
          .members("java.lang.Thread", "<init>", "ofPlatform", "ofVirtual", "startVirtualThread")
          .inherited("java.util.Collection", "parallelStream")
          .inherited("java.util.stream.BaseStream", "parallel");

  private static final Reach CLOCK =
      new Reach("a clock")
          .types("java.time.Clock", "java.time.InstantSource")
          .members("java.lang.System", "currentTimeMillis", "nanoTime")
          .members("java.time.ZoneId", "systemDefault")
          .members("java.util.Date", "<init>")
          .members("java.util.TimeZone", "getDefault")
          .nowOf("Instant", "LocalDate", "LocalDateTime", "LocalTime", "MonthDay", "OffsetDateTime")
          .nowOf("OffsetTime", "Year", "YearMonth", "ZonedDateTime");

  private static final Reach CHANCE =
      new Reach("chance")
          .types(
              "java.security.SecureRandom",
              "java.util.Random",
              "java.util.SplittableRandom",
              "java.util.concurrent.ThreadLocalRandom",
              "java.util.random.RandomGenerator",
              "java.util.random.RandomGeneratorFactory")
          .members("java.lang.Math", "random")
          .members("java.lang.System", "identityHashCode")
          .members("java.util.Collections", "shuffle")
          .members("java.util.UUID", "randomUUID");

  /** The unmodifiable sets and maps of the JDK are iterated in an order that changes by run. */
  private static final Reach HASH_ORDER =
      new Reach("an order made by hashes")
          .types(
              "java.util.HashMap",
              "java.util.HashSet",
              "java.util.Hashtable",
              "java.util.IdentityHashMap",
              "java.util.WeakHashMap",
              "java.util.concurrent.ConcurrentHashMap")
          .members("java.util.Map", "copyOf", "ofEntries")
          .members("java.util.Set", "copyOf")
          .calls("java.util.Map", "of", count -> count > 2)
          .calls("java.util.Set", "of", count -> count > 0)
          .members("java.util.stream.Collectors", "toSet", "toUnmodifiableSet", "toUnmodifiableMap")
          .calls("java.util.stream.Collectors", "toMap", count -> count < 4)
          .calls("java.util.stream.Collectors", "groupingBy", count -> count < 3);

  private static final List<String> MODELS_AND_WRITERS = List.of("onnx", "writing", "knowledge");

  private Purity() {}

  static ArchRule threadsOnlyInWork(Tree tree) {
    return THREADS.notFrom(tree.areOutside("work", "ui.task"));
  }

  static ArchRule planningSeesNoClock(Tree tree) {
    return CLOCK.notFrom(tree.areIn(PLANNING));
  }

  static ArchRule planningSeesNoChance(Tree tree) {
    return CHANCE.notFrom(tree.areIn(PLANNING));
  }

  static ArchRule planningKeepsItsOrder(Tree tree) {
    return HASH_ORDER.notFrom(tree.areIn(ORDERED));
  }

  static ArchRule planningReachesNoModelOrWriter(Tree tree) {
    return noClasses()
        .that(tree.areIn(PLANNING))
        .should()
        .dependOnClassesThat(tree.areIn(MODELS_AND_WRITERS.toArray(String[]::new)))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("ai.onnxruntime..", "dev.langchain4j..")
        .allowEmptyShould(true);
  }
}
