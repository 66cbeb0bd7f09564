namespace ApiVideo.Runtime;

/// <summary>A body that knows whether it can be sent again.</summary>
internal interface IRepeatableContent
{
    public bool CanRepeat { get; }
}
