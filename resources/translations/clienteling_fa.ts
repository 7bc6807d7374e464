<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AddItem</name>
    <message>
        <source>Nothing is called that. Try the SKU or scan the label.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Online and in-store, one customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CartCard</name>
    <message>
        <source>Online cart</source>
        <translation type="unfinished">سبد آنلاین</translation>
    </message>
    <message>
        <source>With {name}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Carts</name>
    <message>
        <source>Carts from the website and the app appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} on the wishlist, {here} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open cart</source>
        <translation type="unfinished">سبد بازی نیست</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Customer agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refusal applies at once, also when it was recorded offline. A receipt may always be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {channel}, yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {channel}, no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerCorrectPage</name>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM-DD or YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a new number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerFormPage</name>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the customer says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ایمیل</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM-DD or YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers longer sleeves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished">مشتری تازه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, then tick. What is not ticked is kept as not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {orders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">امتیاز</translation>
    </message>
    <message>
        <source>Lifetime spend</source>
        <translation type="unfinished">مجموع خرید</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation type="unfinished">میانگین سفارش</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">نمای کلی</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation type="unfinished">سبدها</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation type="unfinished">علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished">سفارش‌ها</translation>
    </message>
    <message>
        <source>Sizes and likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Address of the store service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager makes it. It works once, for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this a till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not a till yet. It needs to be introduced once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Scan a card, or type a phone, name, email or order number</source>
        <translation type="unfinished">کارت را اسکن کنید، یا تلفن، نام، ایمیل یا شمارهٔ سفارش را بنویسید</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you helping?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished">مشتری تازه</translation>
    </message>
    <message>
        <source>Sale without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} customers available on this till</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>کنترل‌ها</translation>
    </message>
    <message>
        <source>Surfaces and feedback</source>
        <translation>سطح‌ها و بازخورد</translation>
    </message>
    <message>
        <source>Rows and states</source>
        <translation>ردیف‌ها و وضعیت‌ها</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>می‌فرستد…</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>زیر نشانگر</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>فوکوس</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>دوم</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>ملایم</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>بی‌رنگ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Refund all</source>
        <translation>بازگشت همه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>دریافت پول</translation>
    </message>
    <message>
        <source>Hold sale</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Name, focus</source>
        <translation>نام، فوکوس</translation>
    </message>
    <message>
        <source>Shoe size, EU</source>
        <translation>اندازهٔ کفش، EU</translation>
    </message>
    <message>
        <source>Phone, error</source>
        <translation>تلفن، خطا</translation>
    </message>
    <message>
        <source>3 digits are missing</source>
        <translation>۳ رقم کم است</translation>
    </message>
    <message>
        <source>Card, locked</source>
        <translation>کارت، قفل</translation>
    </message>
    <message>
        <source>Change in the office</source>
        <translation>تغییر در دفتر</translation>
    </message>
    <message>
        <source>Amount, cash</source>
        <translation>مبلغ، نقد</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>از {0}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>سبدها</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>در حال برداشتن</translation>
    </message>
    <message>
        <source>{0} in stock</source>
        <translation>{0} عدد موجود</translation>
    </message>
    <message>
        <source>Due in {0} min</source>
        <translation>تا {0} دقیقهٔ دیگر</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>این‌جا نیست</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>خط دور</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>پوشیده</translation>
    </message>
    <message>
        <source>Buttons: rest, hover, pressed, focus, disabled, busy</source>
        <translation>دکمه‌ها: آرام، زیر نشانگر، فشرده، فوکوس، غیرفعال، مشغول</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>انتخاب‌ها</translation>
    </message>
    <message>
        <source>Chips, tiers, counts, keys</source>
        <translation>برچسب‌ها، سطح‌ها، شمارش‌ها، کلیدها</translation>
    </message>
    <message>
        <source>Sync states</source>
        <translation>وضعیت همگامی</translation>
    </message>
    <message>
        <source>Avatar, product, price</source>
        <translation>چهره، کالا، قیمت</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>نقره‌ای</translation>
    </message>
    <message>
        <source>18 min ago</source>
        <translation>۱۸ دقیقه پیش</translation>
    </message>
    <message>
        <source>Pickup ready</source>
        <translation>آمادهٔ تحویل</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>پلاتین</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>زیر نشانگر</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>برگزیده</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>سبد</translation>
    </message>
    <message>
        <source>keyboard focus</source>
        <translation>فوکوس صفحه‌کلید</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Old profile</source>
        <translation>پروندهٔ قدیمی</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>ادغام‌شده</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>It stays in Sara’s online cart. You can scan it again.</source>
        <translation>در سبد آنلاین سارا می‌ماند. می‌توانید دوباره اسکنش کنید.</translation>
    </message>
    <message>
        <source>Remove the scarf from this sale?</source>
        <translation>روسری از این فروش حذف شود؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Locked. Sale is on hold.</source>
        <translation>قفل است. فروش نگه داشته شده.</translation>
    </message>
    <message>
        <source>Scan a badge or enter a PIN</source>
        <translation>کارت را اسکن کنید یا رمز را بزنید</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Stock here</source>
        <translation>موجودی این‌جا</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>2 min ago</source>
        <translation>۲ دقیقه پیش</translation>
    </message>
    <message>
        <source>Recent on this till</source>
        <translation>تازه‌های این صندوق</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>زنده</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Card scanned at Till 2</source>
        <translation>کارت در صندوق ۲ اسکن شد</translation>
    </message>
    <message>
        <source>Today, 14:30</source>
        <translation>امروز، ۱۴:۳۰</translation>
    </message>
    <message>
        <source>Cart saved on the website</source>
        <translation>سبد در وب‌سایت ذخیره شد</translation>
    </message>
    <message>
        <source>Opened an email</source>
        <translation>ایمیلی را باز کرد</translation>
    </message>
    <message>
        <source>Bought in this store</source>
        <translation>خرید از همین فروشگاه</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} عدد این‌جا</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>سبد آنلاین</translation>
    </message>
    <message>
        <source>Alma wool coat</source>
        <translation>پالتوی پشمی آلما</translation>
    </message>
    <message>
        <source>Camel, M</source>
        <translation>شتری، M</translation>
    </message>
    <message>
        <source>Court leather sneakers</source>
        <translation>کتانی چرمی کورت</translation>
    </message>
    <message>
        <source>White, pine, 38</source>
        <translation>سفید و سبز، ۳۸</translation>
    </message>
    <message>
        <source>Kazbegi cashmere crew</source>
        <translation>پلیور کشمیر کازبگی</translation>
    </message>
    <message>
        <source>Oat, M</source>
        <translation>کرم، M</translation>
    </message>
    <message>
        <source>Pave leather tote</source>
        <translation>کیف چرمی پاوه</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>{0} to Platinum</source>
        <translation>{0} تا پلاتین</translation>
    </message>
    <message>
        <source>Lifetime spend</source>
        <translation>مجموع خرید</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>میانگین سفارش</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>خطر از دست دادن</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>No open cart</source>
        <translation>سبد بازی نیست</translation>
    </message>
    <message>
        <source>Sara has 6 items on her wishlist. Four are here.</source>
        <translation>سارا ۶ قلم در علاقه‌مندی‌ها دارد. چهار تا این‌جاست.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>یکی بیشتر</translation>
    </message>
    <message>
        <source>Scan a card, or type a phone, name, email or order number</source>
        <translation>کارت را اسکن کنید، یا تلفن، نام، ایمیل یا شمارهٔ سفارش را بنویسید</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>یافتن مشتری</translation>
    </message>
    <message>
        <source>A newer price list is ready</source>
        <translation>فهرست قیمت تازه آماده است</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>آوردن</translation>
    </message>
    <message>
        <source>Back online. {0} changes sent</source>
        <translation>دوباره آنلاین. {0} تغییر فرستاده شد</translation>
    </message>
    <message>
        <source>Working offline since {0}</source>
        <translation>آفلاین از ساعت {0}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حالا امتحان کن</translation>
    </message>
    <message>
        <source>Terminal is not answering</source>
        <translation>کارت‌خوان پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Edit line</source>
        <translation>ویرایش خط</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>رسید فرستاده شد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>خط حذف شد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>List rows: rest, hover, selected, focus, disabled</source>
        <translation>ردیف‌ها: آرام، زیر نشانگر، برگزیده، فوکوس، غیرفعال</translation>
    </message>
    <message>
        <source>Dialog, over a flat scrim</source>
        <translation>پنجرهٔ گفتگو روی پرده</translation>
    </message>
    <message>
        <source>Lock, after 2 minutes</source>
        <translation>قفل، پس از ۲ دقیقه</translation>
    </message>
    <message>
        <source>Toasts, 6 seconds, pausable</source>
        <translation>خبرها، ۶ ثانیه</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Table rows: header, rest, changed, unavailable</source>
        <translation>جدول: سر، آرام، تغییرکرده، ناموجود</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>نوارها</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation type="unfinished">تاریخچه</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">همه</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished">خریدها</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>ممیز</translation>
    </message>
</context>
<context>
    <name>LikesCard</name>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">تعداد</translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price dropped {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer always pays the lower price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price rose {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer before taking payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">این‌جا نیست</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Scan a label, or type a name or SKU below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this sale yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type to add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} from the cart: {channel}, {saved}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesHead</name>
    <message>
        <source>Stock here</source>
        <translation type="unfinished">موجودی این‌جا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">تعداد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">قیمت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">جمع</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveCartsCard</name>
    <message>
        <source>No open carts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carts from the website appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online carts now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0} دقیقه پیش</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>{0} ساعت پیش</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that help to serve. The customer may ask to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the next person know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good note saves a question next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap to {variant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the wishlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are in hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Choose what to do with this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys to move, Enter to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: {places}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished">تخفیف</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">جمع</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished">سفارش‌ها</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales of all channels appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Wishlist</source>
        <translation type="unfinished">علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one on the Wishlist tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished">سفارش‌ها</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaidCard</name>
    <message>
        <source>Paid {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount} change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change to give</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Back to cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is less than the amount to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing typed means the exact amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>{0}, was {1}</source>
        <translation>{0}، پیش‌تر {1}</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points were earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online cart closed as bought in store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The website shows the order, not the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} kept in the wishlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out of this sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent when the connection returns. Points follow then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Nobody yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers you open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent on this till</source>
        <translation type="unfinished">تازه‌های این صندوق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
</context>
<context>
    <name>SaleCard</name>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding for cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">جمع</translation>
    </message>
    <message>
        <source>Of that tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleHead</name>
    <message>
        <source>Cart</source>
        <translation type="unfinished">سبد</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">پرداخت</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">رسید</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points are earned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Take a customer’s online cart over, or scan what lies on the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished">یافتن مشتری</translation>
    </message>
    <message>
        <source>Sale without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation type="unfinished">دریافت پول</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">یکی بیشتر</translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">برگرداندن</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed since {name} saved this cart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one price dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} prices dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one price rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} prices rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one item is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store service closes the online cart when this sale is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since {name} saved this cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online copy on hold {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online cart is back as it was. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is out of the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart is back as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameCard</name>
    <message>
        <source>Known already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody like this yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever matches appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHero</name>
    <message>
        <source>Open first result</source>
        <translation>باز کردن نخستین نتیجه</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices and stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is safe on this till. {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation type="unfinished">فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>All is safe on this till. Tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">تیره</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the state at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No personal data is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">رسید</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it to the scanner. No need to click first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge, or type your name and PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizesCard</name>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sizes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>در حال آوردن</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Opening the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the shop to this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records. The till works without a connection afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>گام {0} از {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation type="unfinished">دریافت پول</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price drop, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price rise, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished">تخفیف</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax {rate} included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earns {points} points, {left} left to {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earns {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item is not sold any more. Choose what to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item is not here. Choose what to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price rose. Ask the customer, then record the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Synced {0}</source>
        <translation>همگام {0}</translation>
    </message>
    <message>
        <source>Sending {0}</source>
        <translation>در حال فرستادن {0}</translation>
    </message>
    <message>
        <source>Offline · {0} to send</source>
        <translation>آفلاین · {0} در انتظار</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
</context>
<context>
    <name>TasteList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TastesTab</name>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers longer sleeves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashmere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mohair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>نقره‌ای</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>پلاتین</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>No sales yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s sales of this store appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today in this store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a customer: scan, phone, name, email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished">حالا امتحان کن</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline. Keep selling as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} safe on this till, sent when the connection returns. Last sent {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was done here is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished">یافتن مشتری</translation>
    </message>
    <message>
        <source>Those on this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell for cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earn points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, sizes, consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at online carts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Put into the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {title} from the wishlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added in the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>Wishlist</source>
        <translation type="unfinished">علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Scan or type to add a wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type what they would like. It is kept offline too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is off the wishlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">برگرداندن</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ToastAction</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help_sheet</name>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished">یافتن مشتری</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished">مشتری تازه</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, close, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan works on every page, wherever the focus is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>As of {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The store service did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sale is safe. If it happens again, tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do is saved on this till and sent later. Keep selling as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store service is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. This till tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many look-ups in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then search again. Customers on this till still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store service cannot prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Keep selling for cash and tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than the store service answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till and the store service are too far apart in age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do stays saved here. Tell IT to update this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or PIN is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the twelve characters, or ask for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes work for ten minutes. Ask for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store service started afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till copies its customers again. Keep selling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being completed by {who}. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being completed at another till. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became order {number}. Nothing was charged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the shop do not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else has this cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cart is already bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged here. Open the profile to see the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold on the online cart ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Take the cart over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Look through the lines again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card belongs to someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not on this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Search again when connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sale is safe. Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not a till yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code a manager gives you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clienteling is already open on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Use the window that is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this till cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no place to keep the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Tell IT to set up the keyring or name a key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are untouched. Tell IT before doing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the files of this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this till is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept aside. What was sent is safe in the store service. Tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files come from a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are untouched. Install the newer version again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is saved. Check its cable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the digits. It is kept as typed if you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not linked to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is less than the amount to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken. Enter what the customer gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed in two places. The newer value stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store service is older than this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of who did it does not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card belongs to someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart was not on hold for this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold on the cart had ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else had the cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart was already bought elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total did not match the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart was being completed in a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It held what looks like a bank card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for an earlier change of the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had the mark of another change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 08-17 or 1991-08-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number of our cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like a bank card number. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profile_rows</name>
    <message>
        <source>{count} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here · {count} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation type="unfinished">سبد آنلاین</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional, until the store service confirms it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished">تخفیف</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax {rate} included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Cart {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the store service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishlist in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation type="unfinished">سبد آنلاین</translation>
    </message>
</context>
<context>
    <name>sale_ask</name>
    <message>
        <source>without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count} lines. Dropping it charges nothing; an online cart goes back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale for {name} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it, begin another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>That looks like a bank card number. It was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to search for. Type a name, a phone or a card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one here by that. You are offline: only customers on this till are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one by that yet. Check the spelling, or add them with Ctrl N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not linked to a customer or a product.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>take_over</name>
    <message>
        <source>Taking the cart over needs a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online cart stays as it is. You can sell its items now as a new sale; the store service closes the cart when the sale is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell these items as a new sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Bought in this store</source>
        <translation type="unfinished">خرید از همین فروشگاه</translation>
    </message>
    <message>
        <source>Bought in {store}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought online: {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart saved: {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated the visit {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card scanned at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came too late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>Sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">پرداخت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished">مشتری تازه</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart given back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ایمیل</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outerwear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoes EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the web warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">امتیاز</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
