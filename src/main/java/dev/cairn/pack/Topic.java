package dev.cairn.pack;

import dev.cairn.model.wording.FactRole.Span;

/** What a sentence is for; a passage is put together from several, in this order. */
public enum Topic {
  TITLE("title", Span.DAY),
  DESCRIPTION("description", Span.DAY),
  SETTING("setting", Span.DAY),
  INTENSITY("intensity", Span.DAY),
  GUIDANCE("guidance", Span.DAY),
  WARM_UP("warmUp", Span.DAY),
  MAIN("main", Span.DAY),
  MAIN_NEXT("mainNext", Span.DAY),
  STRIDES("strides", Span.DAY),
  COOL_DOWN("coolDown", Span.DAY),

  WEEK_PURPOSE("weekPurpose", Span.WEEK),
  WEEK_CHANGE("weekChange", Span.WEEK),
  WEEK_KEY("weekKey", Span.WEEK),
  WEEK_LONG("weekLong", Span.WEEK),
  WEEK_BLOCKED("weekBlocked", Span.WEEK),
  WEEK_EASED("weekEased", Span.WEEK),
  WEEK_RACE("weekRace", Span.WEEK),
  WEEK_CLOSE("weekClose", Span.WEEK),

  PLAN_OPENING("planOpening", Span.PLAN),
  PLAN_SHAPE("planShape", Span.PLAN),
  PLAN_PEAK("planPeak", Span.PLAN),
  PLAN_FAST("planFast", Span.PLAN),
  PLAN_EASY("planEasy", Span.PLAN),
  PLAN_WARNING("planWarning", Span.PLAN),
  PLAN_FINISH("planFinish", Span.PLAN),
  PLAN_CLOSE("planClose", Span.PLAN);

  private final String word;
  private final Span span;

  Topic(String word, Span span) {
    this.word = word;
    this.span = span;
  }

  public String word() {
    return word;
  }

  /** What it speaks of; it may name facts of that and of what stands above it. */
  public Span span() {
    return span;
  }
}
