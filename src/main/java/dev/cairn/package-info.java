/** Cairn: a workbench in which a coach can see what lies under every number of a training plan. */
@NullMarked
package dev.cairn;

import org.jspecify.annotations.NullMarked;
