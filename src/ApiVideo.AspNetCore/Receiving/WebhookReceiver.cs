using ApiVideo.AspNetCore.Duplicates;
using ApiVideo.AspNetCore.Secrets;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore.Receiving;

/// <summary>Takes deliveries one step at a time: request, body, signature, event, age, duplicate, handler. The first step that says no ends it.</summary>
/// <remarks>Without a dispatch, the last step is the inbox.</remarks>
internal sealed class WebhookReceiver(
    SecretBook secrets,
    DuplicateCheck duplicates,
    DeliveryQueue queue,
    IOptionsMonitor<WebhookReceiverOptions> options,
    TimeProvider clock,
    ILogger<WebhookReceiver> logger)
{
    public async Task ReceiveAsync(HttpContext context, WebhookDispatch? dispatch)
    {
        // The application's pages for errors would put words where there shall be none.
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        try
        {
            context.Response.StatusCode = await AnswerAsync(context, dispatch).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered. What was not handled was not remembered, so it may come again.
        }
    }

    private async ValueTask<int> AnswerAsync(HttpContext context, WebhookDispatch? dispatch)
    {
        if (!DeliveryRequest.MayBeJson(context.Request))
        {
            return Refuse(StatusCodes.Status415UnsupportedMediaType, "it is not JSON");
        }

        if (!DeliveryRequest.TryRead(context.Request, out var webhookId, out var signature))
        {
            return Refuse(StatusCodes.Status401Unauthorized, "a header is missing");
        }

        var (body, refusal) = await ReadAsync(context).ConfigureAwait(false);
        using (body)
        {
            return body is null ? refusal : await AnswerAsync(context, dispatch, webhookId, signature, body.Bytes).ConfigureAwait(false);
        }
    }

    private async ValueTask<(DeliveryBody? Body, int Refusal)> ReadAsync(HttpContext context)
    {
        try
        {
            using var timeout = new CancellationTokenSource(options.CurrentValue.BodyTimeout, clock);
            using var reading = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, context.RequestAborted);
            return await DeliveryBody.ReadAsync(context.Request, options.CurrentValue.MaxBodySize, reading.Token).ConfigureAwait(false) is { } body
                ? (body, 0)
                : (null, Refuse(StatusCodes.Status413PayloadTooLarge, "the body is too long"));
        }
        catch (BadHttpRequestException e)
        {
            return (null, Refuse(e.StatusCode, "the body did not arrive"));
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return (null, Refuse(StatusCodes.Status408RequestTimeout, "the body did not arrive in time"));
        }
    }

    private async ValueTask<int> AnswerAsync(
        HttpContext context,
        WebhookDispatch? dispatch,
        string webhookId,
        string signature,
        ReadOnlyMemory<byte> body)
    {
        try
        {
            if (!await secrets.IsSignedAsync(webhookId, signature, body, context.RequestAborted).ConfigureAwait(false))
            {
                return Refuse(StatusCodes.Status401Unauthorized, "its webhook has no secret here, or its signature is not valid");
            }
        }
        catch (SecretLookupException)
        {
            return Refuse(StatusCodes.Status503ServiceUnavailable, "the secret could not be read");
        }

        if (!WebhookEvent.TryParse(body.Span, out var e))
        {
            return Refuse(StatusCodes.Status400BadRequest, "the body is signed, but no event");
        }

        if (options.CurrentValue.MaxAge is { } age && !EmissionTime.IsNear(e, clock.GetUtcNow(), age))
        {
            return Refuse(StatusCodes.Status400BadRequest, "the event is too old, or has no date");
        }

        return await HandOverAsync(context, dispatch, new DeliveryKey(webhookId, signature.ToLowerInvariant()), body, e).ConfigureAwait(false);
    }

    private async ValueTask<int> HandOverAsync(
        HttpContext context,
        WebhookDispatch? dispatch,
        DeliveryKey key,
        ReadOnlyMemory<byte> body,
        WebhookEvent e)
    {
        if (!duplicates.TryEnter(key, out var delivery))
        {
            ReceiverLog.Duplicate(logger, key.WebhookId);
            return await delivery.Answer.WaitAsync(context.RequestAborted).ConfigureAwait(false);
        }

        // What its duplicates get, should this one be given up halfway: they are to come again.
        var answer = StatusCodes.Status500InternalServerError;
        WebhookClaim? claim = null;
        var isQueued = false;
        try
        {
            claim = await duplicates.ClaimAsync(key, context.RequestAborted).ConfigureAwait(false);
            if (claim == WebhookClaim.Handled)
            {
                ReceiverLog.Duplicate(logger, key.WebhookId);
                answer = StatusCodes.Status204NoContent;
            }
            else if (claim == WebhookClaim.Busy)
            {
                answer = Refuse(StatusCodes.Status503ServiceUnavailable, "another receiver is busy with it");
            }
            else if (dispatch is null)
            {
                answer = await TryStoreAsync(context, key, body, e).ConfigureAwait(false)
                    ? StatusCodes.Status202Accepted
                    : StatusCodes.Status503ServiceUnavailable;
            }
            else if (queue.IsInUse)
            {
                isQueued = queue.TryAdd(new QueuedDelivery(key, e, dispatch));
                answer = isQueued ? StatusCodes.Status202Accepted : Refuse(StatusCodes.Status503ServiceUnavailable, "the queue is full or closed");
            }
            else if (await TryHandleAsync(context, dispatch, key, e).ConfigureAwait(false))
            {
                answer = StatusCodes.Status204NoContent;
            }

            return answer;
        }
        finally
        {
            // A claim that was given up halfway may have been granted.
            if (claim is null or WebhookClaim.Granted && answer >= StatusCodes.Status500InternalServerError)
            {
                await duplicates.ReleaseAsync(key).ConfigureAwait(false);
            }

            delivery.SetAnswer(answer);
            if (!isQueued)
            {
                duplicates.Leave(key);
            }
        }
    }

    private async ValueTask<bool> TryStoreAsync(HttpContext context, DeliveryKey key, ReadOnlyMemory<byte> body, WebhookEvent e)
    {
        // A copy, since the buffer is rented.
        var delivery = new WebhookDelivery
        {
            WebhookId = key.WebhookId,
            Signature = key.Signature,
            ReceivedAt = clock.GetUtcNow(),
            Body = body.ToArray(),
            Event = e,
        };
        try
        {
            await context.RequestServices.GetRequiredService<IWebhookInbox>().StoreAsync(delivery, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            ReceiverLog.InboxFailed(logger, e.Type, key.WebhookId, exception);
            return false;
        }

        await duplicates.RememberAsync(key).ConfigureAwait(false);
        return true;
    }

    // Whatever a handler throws, the answer is 500 without a word.
    private async ValueTask<bool> TryHandleAsync(HttpContext context, WebhookDispatch dispatch, DeliveryKey key, WebhookEvent e)
    {
        try
        {
            await dispatch(context.RequestServices, e, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            ReceiverLog.HandlerFailed(logger, e.Type, key.WebhookId, attempt: 1, attempts: 1, exception);
            return false;
        }

        await duplicates.RememberAsync(key).ConfigureAwait(false);
        return true;
    }

    private int Refuse(int status, string reason)
    {
        ReceiverLog.Refused(logger, status, reason);
        return status;
    }
}
