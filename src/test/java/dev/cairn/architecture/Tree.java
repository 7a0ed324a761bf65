package dev.cairn.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages below one root and who uses whom; names leave the root out. */
record Tree(String root, JavaClasses classes) {
  /** The product, imported once and whole. */
  static final Tree PRODUCT =
      new Tree(
          "dev.cairn",
          new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("dev.cairn"));

  /** Classes of the tests, standing for a product of their own. */
  static Tree of(String root) {
    return new Tree(root, new ClassFileImporter().importPackages(root));
  }

  boolean holds(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(root + ".");
  }

  DescribedPredicate<JavaClass> areIn(String... places) {
    return resideInAnyPackage(patterns(places));
  }

  DescribedPredicate<JavaClass> areOutside(String... places) {
    return resideOutsideOfPackages(patterns(places));
  }

  private String[] patterns(String... places) {
    return Stream.of(places).map(place -> root + "." + place + "..").toArray(String[]::new);
  }

  /** The package of a class, such as {@code engine.pace}. */
  String place(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(root) ? "" : name.substring(root.length() + 1);
  }

  /** The part of the program a class belongs to, such as {@code engine}. */
  String part(JavaClass type) {
    return place(type).replaceFirst("\\..*", "");
  }

  Set<String> places() {
    return classes.stream()
        .map(this::place)
        .filter(place -> !place.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Uses of one part by another and, inside a part, of one package by another. */
  Set<String> arrows() {
    Set<String> arrows = new TreeSet<>();
    for (JavaClass type : classes) {
      type.getDirectDependenciesFromSelf().stream()
          .map(use -> use.getTargetClass().getBaseComponentType())
          .filter(this::holds)
          .forEach(target -> arrows.addAll(arrow(type, target)));
    }
    return arrows;
  }

  private Set<String> arrow(JavaClass from, JavaClass to) {
    if (!part(from).equals(part(to))) {
      String start = part(from).isEmpty() ? from.getSimpleName() : part(from);
      return Set.of(start + " -> " + part(to));
    }
    return place(from).equals(place(to)) ? Set.of() : Set.of(place(from) + " -> " + place(to));
  }
}
