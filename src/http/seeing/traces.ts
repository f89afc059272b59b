/**
 * Spans for OpenTelemetry, if whoever runs the server sets it up (`node --import …`): one for each request and one for each call of
 * the store in it. Without that, its API does nothing, and costs a fraction of a microsecond a request.
 */
import {
  context,
  ProxyTracerProvider,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { version } from '../../app';
import { operationOf } from './metrics';

const tracer = trace.getTracer('career-atlas', version());

/** Has each request be a span: a child of the one that is active, or that the header `traceparent` names. */
export function addTraces(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!isSetUp()) {
      done();
      return;
    }
    const active = context.active();
    const parent = trace.getActiveSpan() === undefined ? propagation.extract(active, request.headers) : active;
    const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER }, parent);
    if (!span.isRecording()) {
      done();
      return;
    }
    reply.raw.once('close', () => end(span, request, reply));
    context.with(trace.setSpan(parent, span), done);
  });
}

/** False as long as nobody takes spans. */
function isSetUp(): boolean {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer('career-atlas') !== undefined;
}

function end(span: Span, request: FastifyRequest, reply: FastifyReply): void {
  const { notes, method } = request;
  const route = request.is404 ? null : (request.routeOptions.url ?? null);
  const status = reply.raw.statusCode;
  span.updateName(operationOf({ ...notes, method, route }));
  span.setAttributes({
    'http.request.method': method,
    'http.response.status_code': status,
    'career_atlas.request_id': request.id,
    ...(route !== null && { 'http.route': route }),
    ...(notes.cost !== null && { 'career_atlas.cost': notes.cost }),
    ...(notes.code !== null && { 'error.type': notes.code }),
  });
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** The same store; each call of it that a traced request makes is a span, but not what the server asks it by itself. */
export function tracedStore<Store extends object>(store: Store): Store {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const call = (...given: unknown[]): unknown => Reflect.apply(value, target, given);
      return (...given: unknown[]): unknown => {
        if (trace.getActiveSpan() === undefined) return call(...given);
        return tracer.startActiveSpan(`store ${String(name)}`, { kind: SpanKind.CLIENT }, (span) =>
          ended(span, () => call(...given)),
        );
      };
    },
  });
}

function ended(span: Span, work: () => unknown): unknown {
  const failed = (error: unknown): never => {
    // Its name alone: a message may hold what a client sent.
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'Error' });
    span.end();
    throw error;
  };
  try {
    const result = work();
    if (!(result instanceof Promise)) {
      span.end();
      return result;
    }
    return result.then((value: unknown) => {
      span.end();
      return value;
    }, failed);
  } catch (error) {
    return failed(error);
  }
}
