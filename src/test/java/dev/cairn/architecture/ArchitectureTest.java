package dev.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
  @ParameterizedTest
  @EnumSource
  void holdsEveryLaw(Law law) {
    law.in(Tree.PRODUCT).check(Tree.PRODUCT.classes());
  }

  @ParameterizedTest
  @EnumSource
  void everyLawFailsOnItsTwin(Law law) {
    Tree twin = Tree.of(law.twin());

    EvaluationResult result = law.in(twin).evaluate(twin.classes());

    assertThat(result.hasViolation()).isTrue();
  }
}
