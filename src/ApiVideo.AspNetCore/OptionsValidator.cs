using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore;

/// <summary>Names each option that is out of its range, when the host starts and when the configuration changes.</summary>
internal sealed class OptionsValidator : IValidateOptions<WebhookReceiverOptions>
{
    // A timer cannot wait for 50 days.
    private static readonly TimeSpan MaxTimer = TimeSpan.FromDays(49);

    public ValidateOptionsResult Validate(string? name, WebhookReceiverOptions options)
    {
        var result = new ValidateOptionsResultBuilder();
        AtLeast(1, options.MaxBodySize, nameof(options.MaxBodySize), result);
        Positive(options.BodyTimeout, MaxTimer, nameof(options.BodyTimeout), result);
        Positive(options.MaxAge ?? TimeSpan.MaxValue, TimeSpan.MaxValue, nameof(options.MaxAge), result);
        AtLeast(1, options.QueueCapacity ?? 1, nameof(options.QueueCapacity), result);
        AtLeast(1, options.QueueWorkers, nameof(options.QueueWorkers), result);
        AtLeast(0, options.MaxQueueRetries, nameof(options.MaxQueueRetries), result);
        if (options.MaxQueueRetries == int.MaxValue)
        {
            result.AddError($"It must be less than {int.MaxValue}.", nameof(options.MaxQueueRetries));
        }

        if (options.QueueRetryDelay < TimeSpan.Zero || options.QueueRetryDelay > MaxTimer)
        {
            result.AddError("It must be from zero to 49 days.", nameof(options.QueueRetryDelay));
        }

        Positive(options.DuplicateLifetime, TimeSpan.MaxValue, nameof(options.DuplicateLifetime), result);
        Positive(options.ClaimLifetime, TimeSpan.MaxValue, nameof(options.ClaimLifetime), result);
        AtLeast(1, options.DuplicateCapacity, nameof(options.DuplicateCapacity), result);
        Positive(options.SecretLifetime, TimeSpan.MaxValue, nameof(options.SecretLifetime), result);
        Positive(options.MissingSecretLifetime, TimeSpan.MaxValue, nameof(options.MissingSecretLifetime), result);
        AtLeast(1, options.SecretCapacity, nameof(options.SecretCapacity), result);
        return result.Build();
    }

    private static void AtLeast(int minimum, int value, string option, ValidateOptionsResultBuilder result)
    {
        if (value < minimum)
        {
            result.AddError($"It must be at least {minimum}.", option);
        }
    }

    private static void Positive(TimeSpan value, TimeSpan maximum, string option, ValidateOptionsResultBuilder result)
    {
        if (value <= TimeSpan.Zero || value > maximum)
        {
            result.AddError(maximum == TimeSpan.MaxValue ? "It must be longer than zero." : "It must be longer than zero, and at most 49 days.", option);
        }
    }
}
