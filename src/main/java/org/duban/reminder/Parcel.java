package org.duban.reminder;

import org.duban.channel.ChannelKind;
import org.duban.channel.Message;

/** A message on its way out by a channel. */
record Parcel(ChannelKind channel, Message message) {}
