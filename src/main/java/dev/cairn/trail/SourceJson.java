package dev.cairn.trail;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes where a decided value comes from: the word, and an object of that name. */
final class SourceJson {
  private static final Key ADJUSTMENT = Key.of("adjustment");
  private static final Key CALCULATION = Key.of("calculation");
  private static final Key COACH_APPROVED = Key.of("coachApproved");
  private static final Key COACH_RULE = Key.of("coachRule");
  private static final Key CONDITION_PARTS = Key.of("conditionParts");
  private static final Key CONFIDENCE = Key.of("confidence");
  private static final Key EVIDENCE = Key.of("evidence");
  private static final Key FORMULA = Key.of("formula");
  private static final Key FORMULA_NAME = Key.of("formulaName");
  private static final Key GRADE = Key.of("grade");
  private static final Key INPUTS = Key.of("inputs");
  private static final Key LEARNED = Key.of("learned");
  private static final Key MODEL_VERSION = Key.of("modelVersion");
  private static final Key MODIFIER = Key.of("modifier");
  private static final Key MODIFIER_NAME = Key.of("modifierName");
  private static final Key PRIMARY = Key.of("primary");
  private static final Key REASON = Key.of("reason");
  private static final Key RULE_ID = Key.of("ruleId");
  private static final Key RULE_TEXT = Key.of("ruleText");
  private static final Key SOURCE_COACH = Key.of("sourceCoach");
  private static final Key STATUS = Key.of("status");
  private static final Key SUPPORTING_EVIDENCE = Key.of("supportingEvidence");
  private static final Key TEMPLATE = Key.of("template");
  private static final Key TEMPLATE_NAME = Key.of("templateName");
  private static final Key TEMPLATE_RULE = Key.of("templateRule");
  private static final Key TEXT = Key.of("text");
  private static final Key TRAINING_DATA_SIZE = Key.of("trainingDataSize");
  private static final Key TRIGGER_CONDITION = Key.of("triggerCondition");
  private static final Key TRUTH = Key.of("truth");
  private static final Key VALIDATION_DATE = Key.of("validationDate");
  private static final Key WORDS = Key.of("words");

  private SourceJson() {}

  static void write(Source source, List<Input> inputs, CanonicalWriter out) {
    out.beginObject();
    switch (source) {
      case Source.Template template -> {
        out.name(PRIMARY).text(source.word());
        template(template, out);
      }
      case Source.Formula formula -> formula(formula, inputs, out);
      case Source.Modifier modifier -> modifier(modifier, out);
      case Source.CoachRule rule -> coachRule(rule, out);
      case Source.Learned learned -> learned(learned, out);
    }
    if (!(source instanceof Source.Template)) {
      out.name(PRIMARY).text(source.word());
    }
    out.endObject();
  }

  private static void template(Source.Template template, CanonicalWriter out) {
    out.name(TEMPLATE).beginObject();
    out.name(TEMPLATE_NAME).text(template.name());
    out.name(TEMPLATE_RULE).text(template.rule());
    out.endObject();
  }

  private static void formula(Source.Formula formula, List<Input> inputs, CanonicalWriter out) {
    out.name(FORMULA).beginObject();
    out.name(CALCULATION).text(formula.calculation());
    out.name(FORMULA).text(formula.formula());
    out.name(FORMULA_NAME).text(formula.name());
    out.name(INPUTS).beginObject();
    byName(inputs).forEach((name, value) -> out.name(name).text(value));
    out.endObject().endObject();
  }

  /** As an object has each name once, further inputs of a name are counted: "share 2". */
  private static SortedMap<String, String> byName(List<Input> inputs) {
    SortedMap<String, String> byName = new TreeMap<>();
    for (Input input : inputs) {
      String name = input.name();
      for (int count = 2; byName.containsKey(name); count++) {
        name = input.name() + " " + count;
      }
      byName.put(name, input.value());
    }
    return byName;
  }

  private static void modifier(Source.Modifier modifier, CanonicalWriter out) {
    out.name(MODIFIER).beginObject();
    out.name(ADJUSTMENT).text(modifier.adjustment());
    out.name(CONDITION_PARTS).beginArray();
    for (ConditionPart part : modifier.parts()) {
      out.beginObject().name(TEXT).text(part.text()).name(TRUTH).text(part.truth());
      out.name(WORDS).text(part.words()).endObject();
    }
    out.endArray();
    out.name(EVIDENCE).text(modifier.evidence());
    out.name(GRADE).text(modifier.grade());
    out.name(MODIFIER_NAME).text(modifier.name());
    out.name(REASON).text(modifier.reason());
    out.name(STATUS).text(modifier.status());
    out.name(TRIGGER_CONDITION).text(modifier.triggerCondition());
    out.endObject();
  }

  private static void coachRule(Source.CoachRule rule, CanonicalWriter out) {
    out.name(COACH_RULE).beginObject();
    out.name(RULE_ID).text(rule.ruleId());
    out.name(RULE_TEXT).text(rule.ruleText());
    out.name(SOURCE_COACH).text(rule.sourceCoach());
    out.name(VALIDATION_DATE).text(rule.validationDate());
    out.endObject();
  }

  private static void learned(Source.Learned learned, CanonicalWriter out) {
    out.name(LEARNED).beginObject();
    out.name(COACH_APPROVED).bool(learned.coachApproved());
    out.name(CONFIDENCE).text(learned.confidence());
    out.name(MODEL_VERSION).text(learned.modelVersion());
    out.name(SUPPORTING_EVIDENCE).text(learned.supportingEvidence());
    out.name(TRAINING_DATA_SIZE).integer(learned.trainingDataSize());
    out.endObject();
  }
}
