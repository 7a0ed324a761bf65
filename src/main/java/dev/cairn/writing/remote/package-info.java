/** The remote writer: asks a text service through LangChain4j and believes nothing it says. */
@NullMarked
package dev.cairn.writing.remote;

import org.jspecify.annotations.NullMarked;
