import type { FastifyRequest } from "fastify";

const LOOPBACK_ADDRESS = /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)$/i;
const LOOPBACK_NAMED = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
const PROXY_HEADER = /^(?:x-forwarded(?:-.+)?|forwarded|via|x-real-ip|cf-connecting-ip|true-client-ip)$/;

/**
 * Why a request that reached a loopback address may not come from a program of this machine's user, in a sentence; null where
 * it does. A proxy on this machine passes on what strangers send; a page of another site may send requests through its visitor's
 * browser, under its own origin, or under a name of its own that it has pointed at this machine.
 */
export function whyForeign({ headers, raw, socket }: FastifyRequest): string | null {
  if (!LOOPBACK_ADDRESS.test(socket.remoteAddress ?? "")) return "this request came from another machine";
  // nginx speaks HTTP/1.0 to what is behind it, without a header of its own, unless it is told otherwise.
  if (raw.httpVersion === "1.0" || Object.keys(headers).some((name) => PROXY_HEADER.test(name)))
    return "this request came through a proxy";
  if (!LOOPBACK_NAMED.test(headers.host ?? "")) return "this request is for another host than localhost";
  if (headers.origin !== undefined && headers.origin.toLowerCase() !== `http://${headers.host}`.toLowerCase())
    return "this request is from a page of another origin";
  return null;
}
